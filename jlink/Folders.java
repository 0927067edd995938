import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is done to whole folders. */
final class Folders {
  private Folders() {}

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : all(folder).reversed()) {
        Files.delete(path);
      }
    }
  }

  /** Copies it with permissions and times, links as links, beside what is there already. */
  static void copy(Path folder, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    for (Path path : all(folder)) {
      Path copy = to.resolve(folder.relativize(path).toString());
      if (!Files.isDirectory(copy)) {
        Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** The size of all the files in it, in bytes. */
  static long bytes(Path folder) throws IOException {
    long sum = 0;
    for (Path file : files(folder)) {
      sum += Files.size(file);
    }
    return sum;
  }

  /** The files in it, at any depth. */
  static List<Path> files(Path folder) throws IOException {
    return all(folder).stream()
        .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /** Everything in it, each folder before what is in it. */
  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
