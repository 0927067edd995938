package flatline.interchange.result;

import flatline.interchange.json.JsonOutput;
import flatline.model.activation.Activation;
import flatline.model.autopsy.CauseFinder;
import flatline.model.autopsy.Finding;
import flatline.model.autopsy.Sentence;
import flatline.model.autopsy.UnitValues;
import flatline.model.network.UnitRef;
import flatline.model.training.Contender;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import flatline.model.vitals.Examination;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What happened to every unit of a run and why, as JSON. */
public final class AutopsyText {

  private final Timeline timeline;
  private final JsonOutput out;
  private final CauseFinder finder;

  private AutopsyText(Timeline timeline, JsonOutput out) {
    this.timeline = timeline;
    this.out = out;
    finder = new CauseFinder(timeline);
  }

  /**
   * Writes the autopsy of all units at the step that a timeline shows.
   *
   * @throws IOException if the stream cannot be written
   */
  public static void write(Timeline timeline, OutputStream stream) throws IOException {
    JsonOutput.write(
        stream, out -> out.tallObject(() -> new AutopsyText(timeline, out).document()));
  }

  private void document() {
    out.key("flatline").number(1);
    out.key("contenders")
        .tallArray(() -> {
          for (int i = 0; i < timeline.scenario().setup().contenders().size(); i++) {
            contender(i);
          }
        });
  }

  private void contender(int index) {
    Contender contender = timeline.now().contenders().get(index);
    Activation activation = contender.network().activation();
    Examination examination = timeline.examine(index);
    Map<UnitRef, List<Finding>> findings =
        finder.examine(index).stream().collect(Collectors.groupingBy(AutopsyText::unit));
    out.tallObject(() -> {
      out.key("activation").text(activation.id());
      out.key("alpha");
      activation.parameter().ifPresentOrElse(out::number, out::nothing);
      out.key("units")
          .tallArray(() -> {
            for (int layer = 0; layer < examination.layers().size(); layer++) {
              for (int unit = 0; unit < examination.layers().get(layer).size(); unit++) {
                var each = new UnitRef(layer, unit);
                unit(each, examination, findings.getOrDefault(each, List.of()));
              }
            }
          });
    });
  }

  private static UnitRef unit(Finding finding) {
    return new UnitRef(finding.event().layer(), finding.event().unit());
  }

  private void unit(UnitRef unit, Examination examination, List<Finding> findings) {
    out.tallObject(() -> {
      out.key("layer").number(unit.layer());
      out.key("unit").number(unit.unit());
      out.key("state").text(examination.unit(unit.layer(), unit.unit()).state().id());
      out.key("events");
      if (findings.isEmpty()) {
        out.array(() -> {});
      } else {
        out.tallArray(() -> findings.forEach(this::finding));
      }
    });
  }

  private void finding(Finding finding) {
    LifeEvent event = finding.event();
    out.object(() -> {
      out.key("step").number(event.step());
      out.key("kind").text(event.kind().name().toLowerCase(Locale.ROOT));
      out.key("cause").text(finding.cause().id());
      out.key("starved").truth(finding.starved());
      out.key("overdetermined").truth(finding.overdetermined());
      out.key("sentence").text(Sentence.of(finding));
      finding.step().ifPresent(blow -> out.key("biasBefore").number(blow.before().bias()));
      out.key("biasAfter").number(finding.after().bias());
      finding.step().ifPresent(blow -> weights("weightsBefore", blow.before()));
      weights("weightsAfter", finding.after());
      finding.step().ifPresent(this::blow);
      out.key("largestPreactivationAfter").number(finding.after().reading().largest());
    });
  }

  private void blow(Finding.Blow blow) {
    out.key("gradientNorm").number(blow.gradientNorm());
    out.key("learningRate").number(blow.rate());
    out.key("activeShareBefore").number(blow.before().reading().activeShare());
    blow.decay()
        .ifPresent(decay -> {
          out.key("decayShare").number(decay.share());
          out.key("largestPreactivationWithoutDecay").number(decay.largestWithout());
        });
    blow.carried()
        .ifPresent(carried -> {
          out.key("carriedShare").number(carried.share());
          out.key("largestPreactivationWithoutCarried").number(carried.largestWithout());
        });
  }

  private void weights(String key, UnitValues values) {
    out.key(key).numbers(values.weights().stream().mapToDouble(Double::doubleValue).toArray());
  }
}
