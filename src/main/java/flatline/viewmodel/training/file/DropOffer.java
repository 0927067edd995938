package flatline.viewmodel.training.file;

import flatline.interchange.lesson.LessonFile;
import flatline.interchange.playground.PlaygroundLink;
import flatline.interchange.table.TableText;
import flatline.viewmodel.Message;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What comes of files that are dragged over the window.
 *
 * @param file the one that would be opened; none if none can be
 * @param message what is said of that
 */
public record DropOffer(Optional<File> file, Message message) {

  /** What comes of some files, of which the first scenario, lesson or table is opened. */
  public static DropOffer of(List<File> dragged) {
    Optional<File> first = dragged.stream().filter(DropOffer::canBeOpened).findFirst();
    return new DropOffer(
        first,
        first
            .map(file -> Message.of("drop.open", file.getName()))
            .orElseGet(() -> refusal(dragged)));
  }

  /** What comes of a text, if it can be opened: a line, or a link of TensorFlow Playground. */
  public static Optional<Message> of(String text) {
    return SharedOpener.takes(text)
        ? Optional.of(Message.of(PlaygroundLink.isLink(text) ? "drop.link" : "drop.line"))
        : Optional.empty();
  }

  private static boolean canBeOpened(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    boolean known =
        name.endsWith(FileDesk.SUFFIX) || LessonFile.isNamed(name) || TableText.isNamed(name);
    return known && !file.isDirectory();
  }

  private static Message refusal(List<File> dragged) {
    return dragged.size() == 1
        ? Message.of("drop.refused", dragged.getFirst().getName())
        : Message.of("drop.refused.all");
  }
}
