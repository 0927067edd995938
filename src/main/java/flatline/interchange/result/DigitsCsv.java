package flatline.interchange.result;

import flatline.model.digits.DigitEpoch;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitScore;
import flatline.model.digits.DigitSnapshot;
import flatline.model.rule.Real;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;

/** Training on digits as CSV (RFC 4180), a line for each epoch of each run. */
public final class DigitsCsv {

  private static final String HEAD =
      "activation,seed,epoch,trainLoss,validationLoss,validationAccuracy,testLoss,testAccuracy";

  private DigitsCsv() {}

  /**
   * Writes what is known; leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(DigitSnapshot result, OutputStream stream) throws IOException {
    var head = new StringJoiner(",").add(HEAD);
    for (int layer = 1; layer <= result.plan().setup().hidden().size(); layer++) {
      head.add("inactive" + layer);
    }
    put(head, stream);
    for (DigitRun run : result.runs()) {
      for (DigitEpoch epoch : run.epochs()) {
        put(line(run, epoch), stream);
      }
    }
  }

  private static StringJoiner line(DigitRun run, DigitEpoch epoch) {
    var line = new StringJoiner(",");
    line.add(StudyText.name(run.activation()))
        .add(Long.toString(run.seed()))
        .add(Integer.toString(epoch.epoch()))
        .add(epoch.trainLoss().isPresent() ? Real.text(epoch.trainLoss().getAsDouble()) : "");
    score(epoch.validation(), line);
    score(epoch.test(), line);
    epoch.inactive().forEach(units -> line.add(Integer.toString(units)));
    return line;
  }

  private static void score(Optional<DigitScore> score, StringJoiner line) {
    line.add(score.map(of -> Real.text(of.loss())).orElse(""));
    line.add(score.map(of -> Real.text(of.accuracy())).orElse(""));
  }

  private static void put(StringJoiner line, OutputStream stream) throws IOException {
    stream.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }
}
