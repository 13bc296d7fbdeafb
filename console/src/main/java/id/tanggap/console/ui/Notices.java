package id.tanggap.console.ui;

import id.tanggap.protocol.fault.Fault;

/** Short news in the status bar. Event dispatch thread only. */
public interface Notices {
    /** Something is finished; goes by itself. */
    void done(String text);

    /** Something is as it should be, and nothing follows; goes by itself. */
    void calm(String text);

    /** Something happened elsewhere; takes no focus and goes by itself. */
    void news(String text, Runnable open);

    /** Something was refused; stays until the next deed or until it is read. */
    void refused(Fault fault);
}
