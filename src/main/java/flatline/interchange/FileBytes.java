package flatline.interchange;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads small files whole. */
public final class FileBytes {

  private FileBytes() {}

  /**
   * Reads a file, or its beginning.
   *
   * @param most how many bytes at most
   * @throws IOException if it cannot be read; the message, without the name, says why
   */
  public static byte[] read(Path file, int most) throws IOException {
    // A folder can be opened on some systems and fails only when read, with a reason of theirs.
    if (Files.isDirectory(file)) {
      throw new IOException("must be a file, is a folder", new Reasons.FolderException(file));
    }
    try (InputStream in = open(file)) {
      // Not by its length, which files that are not on a disk do not know.
      return in.readNBytes(most);
    } catch (IOException unreadable) {
      throw new IOException("cannot be read: " + Reasons.of(unreadable), unreadable);
    }
  }

  /** Not by a channel: the first one opens sockets, to learn which networks there are. */
  private static InputStream open(Path file) throws IOException {
    file.getFileSystem().provider().checkAccess(file, AccessMode.READ);
    return new FileInputStream(file.toFile());
  }
}
