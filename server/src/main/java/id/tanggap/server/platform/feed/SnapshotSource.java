package id.tanggap.server.platform.feed;

import id.tanggap.server.platform.actor.Actor;

/**
 * A feature's part of the live state that a console starts from. What it adds must be as new as the
 * transaction it is called in, or newer: events that follow carry whole views and are then applied.
 */
public interface SnapshotSource {
    /**
     * Adds what the actor may see. Called inside the read-only, repeatable-read transaction of the
     * greeting.
     */
    void addTo(SnapshotDraft draft, Actor actor);
}
