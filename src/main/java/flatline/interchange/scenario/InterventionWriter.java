package flatline.interchange.scenario;

import flatline.interchange.json.JsonOutput;
import flatline.model.activation.Activation;
import flatline.model.optimizer.RateSchedule;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Target;
import java.util.List;

/** Writes {@code interventions}, one line each. */
final class InterventionWriter {

  private final JsonOutput out;
  private final double atZero;

  /**
   * @param atZero what f′(0) is where nothing is said of it
   */
  InterventionWriter(JsonOutput out, double atZero) {
    this.out = out;
    this.atZero = atZero;
  }

  void write(List<Intervention> interventions) {
    if (interventions.isEmpty()) {
      out.array(() -> {});
    } else {
      out.tallArray(() -> interventions.forEach(this::intervention));
    }
  }

  private void intervention(Intervention intervention) {
    out.object(() -> {
      out.key("step").number(intervention.step());
      change(intervention.change());
    });
  }

  private void change(Change change) {
    switch (change) {
      case Change.Set(Target target, double value) -> number(InterventionReader.SET, target, value);
      case Change.Add(Target target, double value) -> number(InterventionReader.ADD, target, value);
      case Change.SetActivation(int contender, Activation activation) -> {
        begin(InterventionReader.SET, InterventionReader.ACTIVATION, contender);
        out.key("value").text(activation.id());
        activation.parameter().ifPresent(alpha -> out.key("alpha").number(alpha));
        activation
            .atZero()
            .ifPresent(share -> {
              if (share != atZero) {
                out.key(ContenderReader.AT_ZERO).number(share);
              }
            });
      }
      case Change.SetSchedule(int contender, RateSchedule schedule) -> {
        begin(InterventionReader.SET, InterventionReader.SCHEDULE, contender);
        out.key("value");
        RuleWriter.schedule(schedule, out);
      }
      case Change.Freeze(Change.UnitAddress unit) -> unit(InterventionReader.FREEZE, unit);
      case Change.Unfreeze(Change.UnitAddress unit) -> unit(InterventionReader.UNFREEZE, unit);
      case Change.Reinitialize(Change.UnitAddress unit) ->
          unit(InterventionReader.REINITIALIZE, unit);
    }
  }

  private void number(String op, Target target, double value) {
    switch (target) {
      case Target.LearningRate() -> begin(op, InterventionReader.RATE, Target.ALL);
      case Target.BatchSize() -> begin(op, InterventionReader.BATCH_SIZE, Target.ALL);
      case Target.Alpha(int contender) -> begin(op, InterventionReader.ALPHA, contender);
      case Target.HiddenBias(int contender) -> begin(op, InterventionReader.HIDDEN_BIAS, contender);
      case Target.Weight(int contender, int layer, int unit, int input) -> {
        begin(op, InterventionReader.WEIGHT, contender);
        place(layer, unit);
        out.key("input").number(input);
      }
      case Target.Bias(int contender, int layer, int unit) -> {
        begin(op, InterventionReader.BIAS, contender);
        place(layer, unit);
      }
      case Target.Momentum(int contender) -> begin(op, InterventionReader.MOMENTUM, contender);
      case Target.Clip(int contender) -> begin(op, InterventionReader.CLIP, contender);
      case Target.ResetEvery(int contender) -> begin(op, InterventionReader.RESET, contender);
      case Target.LeakRate(int contender) -> begin(op, RuleReader.LEAK_RATE, contender);
      case Target.BatchNorm(int contender) -> {
        begin(op, RuleReader.BATCH_NORM, contender);
        out.key("value").truth(value == 1);
        return;
      }
    }
    out.key("value").number(value);
  }

  private void unit(String op, Change.UnitAddress unit) {
    begin(op, InterventionReader.UNIT, unit.contender());
    place(unit.layer(), unit.unit());
  }

  private void begin(String op, String target, int contender) {
    out.key("op").text(op);
    out.key("target").text(target);
    if (contender != Target.ALL) {
      out.key("contender").number(contender);
    }
  }

  private void place(int layer, int unit) {
    out.key("layer").number(layer);
    out.key("unit").number(unit);
  }
}
