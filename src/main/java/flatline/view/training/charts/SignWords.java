package flatline.view.training.charts;

import flatline.model.loop.Snapshot;
import flatline.view.Words;
import flatline.view.plot.time.TimePicture;
import flatline.view.plot.time.TimeSign;
import flatline.view.training.timeline.MarkWords;

/** What the signs of a chart over time mean. */
final class SignWords {

  private final Words words;
  private final MarkWords marks;

  SignWords(Words words) {
    this.words = words;
    marks = new MarkWords(words);
  }

  /** A sign in a picture. */
  String of(TimeSign sign, TimePicture picture) {
    Snapshot shown = picture.snapshot();
    return switch (sign) {
      case TimeSign.Happened of -> marks.all(of.group(), shown, of.contender());
      case TimeSign.Changed(long step) -> marks.changes(shown.scenario(), step);
      case TimeSign.AxisBreak() -> words.get("chart.break");
      case TimeSign.Ends() -> String.join("\n", picture.labels(words.numbers()));
    };
  }
}
