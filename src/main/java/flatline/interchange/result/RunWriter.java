package flatline.interchange.result;

import flatline.interchange.json.JsonOutput;
import flatline.interchange.scenario.InitializationWriter;
import flatline.interchange.scenario.ScenarioWriter;
import flatline.model.training.Divergence;
import flatline.model.vitals.UnitState;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes the result of a run. */
final class RunWriter {

  private static final List<UnitState> COUNTED =
      List.of(
          UnitState.DEAD,
          UnitState.INACTIVE,
          UnitState.SLEEPING,
          UnitState.ALIVE,
          UnitState.SATURATED);

  private final JsonOutput out;

  RunWriter(JsonOutput out) {
    this.out = out;
  }

  void write(TrainingResult result) {
    out.tallObject(() -> {
      out.key("flatline").number(1);
      out.key("scenario");
      ScenarioWriter.write(result.scenario(), out);
      out.key("contenders").tallArray(() -> result.contenders().forEach(this::contender));
    });
  }

  private void contender(TrainingResult.Trained contender) {
    out.tallObject(() -> {
      out.key("activation").text(contender.activation().id());
      out.key("alpha").number(contender.activation().parameter().orElse(Double.NaN));
      out.key("diverged");
      contender.divergence().ifPresentOrElse(this::divergence, out::nothing);
      out.key("records").tallArray(() -> contender.records().forEach(this::record));
    });
  }

  private void divergence(Divergence divergence) {
    boolean ofUnit = divergence.what() != Divergence.What.LOSS;
    out.object(() -> {
      out.key("step").number(divergence.step());
      out.key("what").text(divergence.what().name().toLowerCase(Locale.ROOT));
      out.key("layer").number(ofUnit ? divergence.layer() : Double.NaN);
      out.key("unit").number(ofUnit ? divergence.unit() : Double.NaN);
      out.key("value").text(Double.toString(divergence.value()));
    });
  }

  private void record(TrainingResult.Entry at) {
    out.tallObject(() -> {
      out.key("step").number(at.step());
      out.key("epoch").number(at.epoch());
      out.key("trainLoss").number(at.loss());
      out.key("testLoss").number(at.test().map(TrainingResult.Tested::loss).orElse(Double.NaN));
      out.key("trainAccuracy").number(at.accuracy().orElse(Double.NaN));
      out.key("testAccuracy")
          .number(
              at.test()
                  .map(TrainingResult.Tested::accuracy)
                  .orElseGet(OptionalDouble::empty)
                  .orElse(Double.NaN));
      for (UnitState state : COUNTED) {
        out.key(state.id()).number(at.count(state));
      }
      out.key("units").array(() -> at.units().forEach(this::layer));
      out.key("layers");
      new InitializationWriter(out).layers(at.network());
      if (at.network().leaks().length > 0) {
        out.key("leaks").numbers(at.network().leaks());
      }
    });
  }

  private void layer(List<UnitState> units) {
    out.array(() -> units.forEach(state -> out.text(state.id())));
  }
}
