package flatline.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonsTest {

  private static final String NAME = "/some/where";

  @TempDir private Path folder;

  @Test
  void noReasonIsANameAgain() {
    List<FileSystemException> all =
        List.of(
            new NoSuchFileException(NAME),
            new AccessDeniedException(NAME),
            new NotDirectoryException(NAME),
            new FileAlreadyExistsException(NAME),
            new DirectoryNotEmptyException(NAME),
            new FileSystemLoopException(NAME),
            new NotLinkException(NAME),
            new FileSystemException(NAME));
    for (FileSystemException each : all) {
      assertFalse(Reasons.of(each).contains(NAME), each.toString());
      assertFalse(Reasons.of(each).isBlank(), each.toString());
    }
  }

  @Test
  void aFileWhereAFolderShouldBeIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("flatline"), "");
    IOException why = assertThrows(IOException.class, () -> Files.createDirectories(file));
    assertEquals("there is something else of that name", Reasons.of(why));
  }

  @Test
  void wantOfMemoryIsSaidInWords() {
    assertEquals(
        "it takes more memory than there is", Reasons.of(new OutOfMemoryError("Java heap space")));
  }
}
