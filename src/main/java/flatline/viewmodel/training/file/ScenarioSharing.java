package flatline.viewmodel.training.file;

import flatline.interchange.line.RunCitation;
import flatline.interchange.line.ScenarioLine;
import flatline.interchange.playground.LinkOffer;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices.Notice;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Gives what is shown away as text. */
public final class ScenarioSharing {

  private final FileDesk desk;
  private final Supplier<Scenario> shown;

  /**
   * @param shown the scenario of the run that is shown, with the changes made to it
   */
  ScenarioSharing(FileDesk desk, Supplier<Scenario> shown) {
    this.desk = desk;
    this.shown = shown;
  }

  /** The link of TensorFlow Playground that comes closest to what is shown now. */
  public PlaygroundOffer playground() {
    return PlaygroundOffer.of(LinkOffer.of(shown.get()));
  }

  /**
   * Writes what is shown as a line in the background.
   *
   * @param clipboard is given the line, with a later pulse
   */
  public void copyLine(Consumer<String> clipboard) {
    Scenario scenario = shown.get();
    desk.work()
        .begin(
            "share.line.none",
            "",
            () -> {
              String line = ScenarioLine.write(scenario);
              return () -> {
                clipboard.accept(line);
                say(Message.of("share.line.copied", String.valueOf(line.length())));
              };
            });
  }

  /**
   * Finds out in the background how to cite the run that is shown.
   *
   * @param taker is given a sentence and what stands below it to the letter, with a later pulse
   */
  public void cite(BiConsumer<Message, String> taker) {
    Scenario scenario = shown.get();
    desk.work()
        .begin(
            "share.line.none",
            "",
            () -> {
              RunCitation citation = RunCitation.of(scenario);
              return () -> {
                taker.accept(sentence(citation), citation.toTheLetter());
                say(Message.of("share.cited"));
              };
            });
  }

  private static Message sentence(RunCitation citation) {
    String steps = Long.toString(citation.steps());
    return citation.title().isEmpty()
        ? Message.of("share.citation.untitled", citation.version(), steps)
        : Message.of("share.citation", citation.version(), steps, citation.title());
  }

  /** Says that a link was copied. */
  public void tellCopied() {
    say(Message.of("share.link.copied"));
  }

  /**
   * The same of a link to something that differs.
   *
   * @param gaps in what, in words
   */
  public void tellCopied(String gaps) {
    say(Message.of("share.link.copied.but", gaps));
  }

  /**
   * Says that there is no link.
   *
   * @param gaps why, in words
   */
  public void tellNone(String gaps) {
    desk.complain("share.link.none", gaps);
  }

  private void say(Message message) {
    desk.notices().say(Notice.news(message));
  }
}
