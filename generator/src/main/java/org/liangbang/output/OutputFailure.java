package org.liangbang.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** The site's folder cannot be written; nothing in it was changed by what failed. */
public final class OutputFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota", "disk full");

    private final Problem problem;
    private final transient Path place;

    /** Why it cannot be written. */
    public enum Problem {
        /** The folder, or a folder in it, is a file. */
        NOT_A_FOLDER,
        /** The folder belongs to someone else or is read-only. */
        NO_PERMISSION,
        /** There is no room left. */
        DISK_FULL,
        /** A file that no earlier build made stands where one should be written. */
        NOT_OURS,
        /** A link in the folder leads out of it. */
        LEADS_OUTSIDE,
        /** Something else; the cause says more. */
        OTHER
    }

    /** A failure at a place that no input or output reported. */
    OutputFailure(Problem problem, Path place) {
        super(problem + " " + place);
        this.problem = problem;
        this.place = place;
    }

    private OutputFailure(Problem problem, Path place, Throwable cause) {
        super(problem + " " + place, cause);
        this.problem = problem;
        this.place = place;
    }

    /** The failure that an operation at a place reported. */
    static OutputFailure of(Path place, IOException cause) {
        return new OutputFailure(problemOf(cause), place, cause);
    }

    /** The failure of a file system that is never written. */
    static OutputFailure of(Path place, ReadOnlyFileSystemException cause) {
        return new OutputFailure(Problem.NO_PERMISSION, place, cause);
    }

    private static Problem problemOf(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Problem.NO_PERMISSION;
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return Problem.NOT_A_FOLDER;
        }
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (FULL.stream().anyMatch(message::contains)) {
            return Problem.DISK_FULL;
        }
        if (message.contains("not a directory")) {
            return Problem.NOT_A_FOLDER;
        }
        return message.contains("read-only") || message.contains("permission denied")
                ? Problem.NO_PERMISSION
                : Problem.OTHER;
    }

    /** Why the folder cannot be written. */
    public Problem problem() {
        return problem;
    }

    /** Where it failed. */
    public Path place() {
        return place;
    }
}
