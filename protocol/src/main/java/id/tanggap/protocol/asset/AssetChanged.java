package id.tanggap.protocol.asset;

import id.tanggap.protocol.ServerEvent;

/** An asset was entered or changed. */
public record AssetChanged(AssetView asset) implements ServerEvent {}
