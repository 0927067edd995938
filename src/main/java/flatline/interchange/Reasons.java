package flatline.interchange;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be used, in words for its owner. */
public final class Reasons {

  private Reasons() {}

  /**
   * The reason without the file's name, which exceptions of the file system begin with, and often
   * end with too.
   */
  public static String of(Throwable failed) {
    return switch (failed) {
      case OutOfMemoryError _ -> "it takes more memory than there is";
      case NoSuchFileException _ -> "there is no such file or folder";
      case AccessDeniedException _ -> "permission denied";
      case NotDirectoryException _ -> "a part of its path is not a folder";
      case FileAlreadyExistsException _ -> "there is something else of that name";
      case DirectoryNotEmptyException _ -> "it is a folder with something in it";
      case FileSystemLoopException _ -> "its links lead round in a circle";
      case FileSystemException named ->
          named.getReason() == null ? named.getClass().getSimpleName() : named.getReason();
      // The model's own refusals are for people; what else is thrown unchecked is for programmers.
      case IllegalArgumentException refused -> messageOf(refused);
      case IllegalStateException refused -> messageOf(refused);
      case RuntimeException fault -> fault.toString();
      case Error fault -> fault.toString();
      default -> messageOf(failed);
    };
  }

  private static String messageOf(Throwable failed) {
    return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
  }
}
