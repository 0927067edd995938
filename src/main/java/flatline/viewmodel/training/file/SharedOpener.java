package flatline.viewmodel.training.file;

import flatline.interchange.line.ScenarioLine;
import flatline.interchange.playground.PlaygroundLink;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices.Notice;
import java.util.ArrayList;
import java.util.List;

/** Opens what people share as text: lines that hold a scenario, links of TensorFlow Playground. */
final class SharedOpener {

  private static final String NOT_OPENED = "link.notOpened";

  private static final Notice NOTHING = Notice.error(Message.of("share.none"));

  private static final int MOST_NAMED = 8;
  private static final int LONGEST_NAME = 30;

  private final FileDesk desk;

  SharedOpener(FileDesk desk) {
    this.desk = desk;
  }

  /** Whether a text is one or the other, and not the name of a file. */
  static boolean takes(String text) {
    return ScenarioLine.isLine(text) || PlaygroundLink.isLink(text);
  }

  /** Opens what was copied, if it is one or the other. */
  void openCopied(String text) {
    if (takes(text)) {
      open(text);
    } else {
      desk.notices().say(NOTHING);
    }
  }

  /** Reads it in the background and runs it. */
  void open(String text) {
    if (ScenarioLine.isLine(text)) {
      openLine(text);
    } else {
      openLink(text);
    }
  }

  private void openLine(String line) {
    desk.work()
        .begin(
            NOT_OPENED,
            "",
            () -> {
              Scenario read = ScenarioLine.read(line);
              read.setup().shape().checkShown();
              return () -> show(read, Message.of("share.line.opened"));
            });
  }

  private void openLink(String link) {
    desk.work()
        .begin(
            NOT_OPENED,
            "",
            () -> {
              PlaygroundLink read = PlaygroundLink.read(link);
              read.scenario().setup().shape().checkShown();
              return () -> show(read.scenario(), said(read));
            });
  }

  private void show(Scenario scenario, Message message) {
    if (desk.editor().open(scenario)) {
      desk.notices().say(Notice.news(message));
    }
  }

  /** The first of them, each by its beginning: anybody may write anything into a link. */
  private static String named(List<String> keys) {
    var names =
        new ArrayList<>(keys.stream().limit(MOST_NAMED).map(SharedOpener::shortened).toList());
    if (keys.size() > MOST_NAMED) {
      names.add("…");
    }
    return String.join(", ", names);
  }

  private static String shortened(String key) {
    return key.length() > LONGEST_NAME ? key.substring(0, LONGEST_NAME) + "…" : key;
  }

  private static Message said(PlaygroundLink link) {
    String unused = named(link.unused());
    if (link.chosenSeed().isEmpty()) {
      return unused.isEmpty()
          ? Message.of("link.opened")
          : Message.of("link.opened.unused", unused);
    }
    String seed = link.chosenSeed().get();
    return unused.isEmpty()
        ? Message.of("link.opened.seed", seed)
        : Message.of("link.opened.seed.unused", seed, unused);
  }
}
