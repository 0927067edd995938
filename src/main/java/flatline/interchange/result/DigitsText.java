package flatline.interchange.result;

import flatline.interchange.json.JsonOutput;
import flatline.model.digits.DigitEpoch;
import flatline.model.digits.DigitRun;
import flatline.model.digits.DigitScore;
import flatline.model.digits.DigitSetup;
import flatline.model.digits.DigitSnapshot;
import flatline.model.digits.images.DigitData;
import flatline.model.digits.images.DigitSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A comparison on digits, run by run and epoch by epoch, as JSON. */
public final class DigitsText {

  private final JsonOutput out;

  private DigitsText(JsonOutput out) {
    this.out = out;
  }

  /**
   * Writes what a comparison has come to.
   *
   * @param start the rule of the first weights, as the command line writes it
   * @throws IOException if the stream cannot be written
   */
  public static void write(DigitData data, String start, DigitSnapshot result, OutputStream stream)
      throws IOException {
    JsonOutput.write(
        stream, out -> out.tallObject(() -> new DigitsText(out).document(data, start, result)));
  }

  private void document(DigitData data, String start, DigitSnapshot result) {
    DigitSetup setup = result.plan().setup();
    out.key("flatline").number(1);
    out.key("data").text(data.name());
    out.key("shuffled").truth(data.learning().isShuffled());
    out.key("training").number(data.learning().size() - setup.validation());
    out.key("validation").number(setup.validation());
    out.key("test").number(data.test().map(DigitSet::size).orElse(0));
    out.key("hidden").array(() -> setup.hidden().forEach(width -> out.number((long) width)));
    out.key("initialization").text(start);
    out.key("bias").number(setup.bias());
    out.key("pixels").text(setup.pixels().id());
    out.key("batchSize").number(setup.batchSize());
    out.key("learningRate").number(setup.rate());
    out.key("epochs").number(setup.epochs());
    out.key("runs").tallArray(() -> result.runs().forEach(this::run));
  }

  private void run(DigitRun run) {
    out.tallObject(() -> {
      out.key("activation").text(run.activation().id());
      out.key("alpha");
      run.activation().parameter().ifPresentOrElse(out::number, out::nothing);
      out.key("seed").number(run.seed());
      out.key("diverged");
      run.divergedAt()
          .ifPresentOrElse(step -> out.object(() -> out.key("step").number(step)), out::nothing);
      out.key("records");
      if (run.epochs().isEmpty()) {
        out.array(() -> {});
      } else {
        out.tallArray(() -> run.epochs().forEach(this::epoch));
      }
    });
  }

  private void epoch(DigitEpoch epoch) {
    out.object(() -> {
      out.key("epoch").number(epoch.epoch());
      out.key("trainLoss");
      epoch.trainLoss().ifPresentOrElse(out::number, out::nothing);
      score("validation", epoch.validation());
      score("test", epoch.test());
      out.key("inactive").array(() -> epoch.inactive().forEach(units -> out.number((long) units)));
    });
  }

  private void score(String of, Optional<DigitScore> score) {
    out.key(of + "Loss");
    score.ifPresentOrElse(s -> out.number(s.loss()), out::nothing);
    out.key(of + "Accuracy");
    score.ifPresentOrElse(s -> out.number(s.accuracy()), out::nothing);
  }
}
