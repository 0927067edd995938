package flatline.interchange.result;

import flatline.interchange.json.JsonOutput;
import flatline.model.activation.Activation;
import flatline.model.rule.Real;
import flatline.model.stream.LongRunSnapshot;
import flatline.model.stream.StreamCurve;
import flatline.model.stream.StreamPoint;
import flatline.model.study.Distribution;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What came of a long run, as JSON, and as CSV with a line for each activation and window.
 *
 * @param result the figures
 */
public record LongRunText(LongRunSnapshot result) {

  private static final String HEAD =
      "activation,alpha,learningRate,step,runs,error,errorLow,errorHigh,silent,silentLow,silentHigh";

  /** Writes JSON; leaves the stream open. */
  public void writeJson(OutputStream stream) throws IOException {
    JsonOutput.write(stream, out -> out.tallObject(() -> document(out)));
  }

  private void document(JsonOutput out) {
    out.key("flatline").number(1);
    out.key("steps").number(result.plan().steps());
    out.key("seeds").number(result.plan().seeds());
    out.key("firstSeed").number(result.plan().firstSeed());
    out.key("complete").truth(result.complete());
    out.key("contenders").tallArray(() -> result.curves().forEach(curve -> curve(out, curve)));
  }

  private static void curve(JsonOutput out, StreamCurve curve) {
    out.tallObject(() -> {
      out.key("activation").text(curve.contender().activation().id());
      out.key("alpha").number(curve.contender().activation().parameter().orElse(Double.NaN));
      out.key("learningRate").number(curve.contender().rate());
      out.key("diverged").number(curve.diverged());
      out.key("tenths").tallArray(() -> curve.tenths().forEach(point -> point(out, point)));
      out.key("windows").tallArray(() -> curve.windows().forEach(point -> point(out, point)));
    });
  }

  private static void point(JsonOutput out, StreamPoint point) {
    out.object(() -> {
      out.key("step").number(point.step());
      out.key("runs").number(point.error().count());
      out.key("error").object(() -> RemedyText.interval(out, point.error()));
      out.key("silent").object(() -> RemedyText.interval(out, point.silent()));
    });
  }

  /** Writes CSV (RFC 4180); leaves the stream open. */
  public void writeCsv(OutputStream stream) throws IOException {
    var text = new StringBuilder(HEAD).append("\r\n");
    for (StreamCurve curve : result.curves()) {
      for (StreamPoint point : curve.windows()) {
        Activation of = curve.contender().activation();
        text.append(of.id()).append(',');
        of.parameter().ifPresent(alpha -> text.append(Real.text(alpha)));
        text.append(',').append(Real.text(curve.contender().rate()));
        text.append(',').append(point.step()).append(',').append(point.error().count());
        List.of(point.error(), point.silent()).forEach(each -> numbers(text, each));
        text.append("\r\n");
      }
    }
    stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void numbers(StringBuilder text, Distribution values) {
    for (double each : new double[] {values.mean(), values.low(), values.high()}) {
      text.append(',').append(StudyText.field(each));
    }
  }
}
