package flatline.viewmodel.training.file;

import flatline.interchange.playground.PlaygroundLink;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices.Notice;

/** Opens links of TensorFlow Playground. */
final class LinkOpener {

  private final FileDesk desk;

  LinkOpener(FileDesk desk) {
    this.desk = desk;
  }

  /** Opens what was copied, if it is a link. */
  void openCopied(String text) {
    if (PlaygroundLink.isLink(text)) {
      open(text);
    } else {
      desk.complain("link.none");
    }
  }

  /** Draws its data in the background and runs it. */
  void open(String link) {
    desk.work()
        .begin(
            "link.notOpened",
            "",
            () -> {
              PlaygroundLink read = PlaygroundLink.read(link);
              read.scenario().setup().shape().checkShown();
              return () -> show(read);
            });
  }

  private void show(PlaygroundLink link) {
    desk.editor().open(link.scenario());
    desk.notices().say(Notice.news(said(link)));
  }

  private static Message said(PlaygroundLink link) {
    String unused = String.join(", ", link.unused());
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
