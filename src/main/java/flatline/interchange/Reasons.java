package flatline.interchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be used, in words for its owner. */
public final class Reasons {

  private Reasons() {}

  /** The reason without the file's name, which exceptions of the file system begin with. */
  public static String of(IOException failed) {
    return switch (failed) {
      case NoSuchFileException _ -> "there is no such file or folder";
      case AccessDeniedException _ -> "permission denied";
      case NotDirectoryException _ -> "a part of its path is not a folder";
      case FileSystemException named when named.getReason() != null -> named.getReason();
      default ->
          failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
    };
  }
}
