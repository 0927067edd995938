package flatline.viewmodel;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What something that went wrong is about: it is overtaken, and said no longer, once the same was
 * done after all. What is about none of these stays until somebody takes note of it.
 */
public enum NoticeTopic {
  /** Nothing was opened; overtaken by whatever is. */
  OPENING(
      Set.of(
          "file.notOpened",
          "file.gone",
          "file.absent",
          "link.notOpened",
          "share.none",
          "table.none",
          "table.notUsed",
          "lesson.notOpened",
          "lesson.missing"),
      Set.of()),
  /** A file was not written; overtaken by one of its kind that is. */
  SAVING(Set.of("file.notSaved", "file.exists"), Set.of("file.saved", "guide.saved")),
  /** The scenario cannot be put so; overtaken by what was copied, and by another scenario. */
  SHARING(
      Set.of("share.link.none", "share.line.none", "code.notCopied"),
      Set.of(
          "share.link.copied",
          "share.link.copied.but",
          "share.line.copied",
          "share.cited",
          "code.copied",
          "code.monitor.copied")),
  /** No picture was made; overtaken by one that is. */
  PICTURE(Set.of("picture.notMade"), Set.of("picture.copied")),
  /** Layers cannot be so; overtaken by others. */
  LAYERS(Set.of("allowed.widths", "network.explicit", "setup.refused"), Set.of());

  private final Set<String> wrong;
  private final Set<String> well;

  NoticeTopic(Set<String> wrong, Set<String> well) {
    this.wrong = wrong;
    this.well = well;
  }

  /** Whether a message says that something went wrong with it. */
  boolean isOf(Message message) {
    return wrong.contains(message.key());
  }

  /** Whether good news overtake what went wrong. */
  static boolean overtakes(Message good, Message bad) {
    return Stream.of(values())
        .filter(topic -> topic.isOf(bad) && topic.well.contains(good.key()))
        .anyMatch(topic -> topic != SAVING || suffix(good).equals(suffix(bad)));
  }

  /** How the file ends that a message is about. */
  private static Optional<String> suffix(Message message) {
    return message.arguments().stream()
        .findFirst()
        .map(name -> name.substring(name.lastIndexOf('.') + 1));
  }
}
