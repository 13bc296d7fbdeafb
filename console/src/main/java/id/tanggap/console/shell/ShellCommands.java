package id.tanggap.console.shell;

/** What the user menu does outside the shell. */
public interface ShellCommands {
    /** Shows everything in the other language. */
    void switchLanguage();

    /** Puts the other theme on. */
    void switchTheme();

    /** Ends the session. */
    void signOut();
}
