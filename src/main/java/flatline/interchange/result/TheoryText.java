package flatline.interchange.result;

import flatline.interchange.json.JsonOutput;
import flatline.model.theory.Law;
import flatline.model.theory.survey.SurveyPoint;
import flatline.model.theory.survey.SurveySnapshot;
import flatline.model.theory.survey.Sweep;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A law beside its measurement, as JSON. */
public final class TheoryText {

  private TheoryText() {}

  /**
   * Writes all points of a sweep.
   *
   * @param seed of the measurement's chance
   * @throws IOException if the stream cannot be written
   */
  public static void write(Sweep sweep, long seed, SurveySnapshot result, OutputStream stream)
      throws IOException {
    JsonOutput.write(stream, out -> out.tallObject(() -> document(sweep, seed, result, out)));
  }

  private static void document(Sweep sweep, long seed, SurveySnapshot result, JsonOutput out) {
    out.key("flatline").number(1);
    out.key("law").text(sweep.law().id());
    out.key("statement").text(sweep.law().statement());
    out.key("source").text(sweep.law().source());
    out.key("settings")
        .object(() -> sweep.settings().toMap().forEach((id, value) -> out.key(id).number(value)));
    out.key("over").text(sweep.parameter());
    out.key("seed").number(seed);
    out.key("points")
        .tallArray(() -> result.points().forEach(point -> point(point, sweep.law(), out)));
    if (sweep.law().isProved()) {
      out.key("verdict").text(result.verdict().name().toLowerCase(Locale.ROOT));
    }
  }

  private static void point(SurveyPoint point, Law law, JsonOutput out) {
    out.object(() -> {
      out.key("x").number(point.x());
      if (law.isProved()) {
        out.key("low").number(point.prediction().low());
        out.key("high").number(point.prediction().high());
      }
      out.key("trials").number(point.trials());
      out.key("measured").number(point.value());
      out.key("intervalLow").number(point.interval().low());
      out.key("intervalHigh").number(point.interval().high());
      if (law.isProved()) {
        out.key("verdict").text(point.verdict().name().toLowerCase(Locale.ROOT));
      }
    });
  }
}
