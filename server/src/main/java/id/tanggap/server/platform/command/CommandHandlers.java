package id.tanggap.server.platform.command;

/** Marks a bean whose {@link Handles} methods carry out commands. */
public interface CommandHandlers {}
