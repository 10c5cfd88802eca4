package org.liangbang.cli;

/** What the program tells the shell when it ends (design: section 3). */
public final class ExitCode {
    /** Done; there may have been warnings. */
    public static final int DONE = 0;

    /** There are mistakes in the content; nothing was written. */
    public static final int MISTAKES = 1;

    /** The program was called the wrong way. */
    public static final int WRONG_CALL = 2;

    /** Files cannot be read or written. */
    public static final int FILES = 3;

    /** A bug of ours. */
    public static final int BUG = 70;

    private ExitCode() {}
}
