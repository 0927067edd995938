package flatline.interchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file could not be used, in words for its owner. */
public final class Reasons {

  /** Reasons that a window can say in other languages, too. */
  public enum Known {
    /** No memory is left. */
    MEMORY("it takes more memory than there is"),
    /** It is not there. */
    MISSING("there is no such file or folder"),
    /** Somebody else's. */
    DENIED("permission denied"),
    /** A file stands where a folder must. */
    NO_FOLDER("a part of its path is not a folder"),
    /** A folder stands where a file must. */
    FOLDER("it is a folder"),
    /** Its name is taken. */
    TAKEN("there is something else of that name"),
    /** It must be empty to be replaced. */
    NOT_EMPTY("it is a folder with something in it"),
    /** Links that lead to each other. */
    CIRCLE("its links lead round in a circle");

    private final String english;

    Known(String english) {
      this.english = english;
    }

    /** The reason in English. */
    public String english() {
      return english;
    }
  }

  /** A folder where a file must be, for which the file system has no exception of its own. */
  static final class FolderException extends FileSystemException {

    private static final long serialVersionUID = 1;

    FolderException(Path folder) {
      super(folder.toString());
    }
  }

  private Reasons() {}

  /** The reason if it is a usual one, also of what was thrown since it was. */
  public static Optional<Known> known(Throwable failed) {
    return switch (failed) {
      case OutOfMemoryError _ -> Optional.of(Known.MEMORY);
      case NoSuchFileException _ -> Optional.of(Known.MISSING);
      case AccessDeniedException _ -> Optional.of(Known.DENIED);
      case NotDirectoryException _ -> Optional.of(Known.NO_FOLDER);
      case FolderException _ -> Optional.of(Known.FOLDER);
      case FileAlreadyExistsException _ -> Optional.of(Known.TAKEN);
      case DirectoryNotEmptyException _ -> Optional.of(Known.NOT_EMPTY);
      case FileSystemLoopException _ -> Optional.of(Known.CIRCLE);
      default -> failed.getCause() instanceof IOException cause ? known(cause) : Optional.empty();
    };
  }

  /**
   * The reason without the file's name, which exceptions of the file system begin with, and often
   * end with too.
   */
  public static String of(Throwable failed) {
    return switch (failed) {
      case OutOfMemoryError _ -> Known.MEMORY.english();
      case FileSystemException named -> of(named);
      // The model's own refusals are for people; what else is thrown unchecked is for programmers.
      case IllegalArgumentException refused -> messageOf(refused);
      case IllegalStateException refused -> messageOf(refused);
      case RuntimeException fault -> fault.toString();
      case Error fault -> fault.toString();
      default -> messageOf(failed);
    };
  }

  private static String of(FileSystemException named) {
    return known(named)
        .map(Known::english)
        .orElseGet(
            () -> named.getReason() == null ? named.getClass().getSimpleName() : named.getReason());
  }

  private static String messageOf(Throwable failed) {
    return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
  }
}
