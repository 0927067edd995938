package flatline.viewmodel.training.truth;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.SamplePass;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Intervention;
import flatline.model.vitals.UnitSight;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.UnitModel;
import flatline.viewmodel.training.TrainingViewModel;
import flatline.viewmodel.training.change.HandChange;
import flatline.viewmodel.training.setup.SetupViewModel;
import flatline.viewmodel.training.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** What all view models of the page must show together at one moment. */
final class PageTruth {

  private final TrainingViewModel page;
  private final AlphaModel alpha;
  private final UnitModel unit;
  private final Truth truth = new Truth();
  private final CardTruth cards;
  private final UnitTruth units;
  private @Nullable Snapshot last;

  PageTruth(TrainingViewModel page, AlphaModel alpha, UnitModel unit, SplittableRandom random) {
    this.page = page;
    this.alpha = alpha;
    this.unit = unit;
    cards = new CardTruth(truth, random);
    units = new UnitTruth(truth, page.selection()::selected, random);
  }

  Map<String, Integer> compared() {
    return truth.compared();
  }

  /**
   * Compares everything.
   *
   * @param settled whether all that was asked for is shown
   */
  void check(boolean settled) {
    page.snapshotProperty().get().ifPresent(shown -> check(shown, settled));
  }

  @SuppressWarnings("ReferenceEquality") // the same object has the same numbers
  private void check(Snapshot shown, boolean settled) {
    truth.lookAt(shown);
    PlainState state = truth.state(shown.scenario(), shown.step());
    checkLabels(shown, state);
    if (shown != last) {
      for (int i = 0; i < shown.contenders().size(); i++) {
        cards.check(shown, i);
      }
      last = shown;
    }
    checkSample(shown);
    unit.sightProperty().get().ifPresent(sight -> checkSight(shown, sight));
    page.autopsy().inquestProperty().get().ifPresent(each -> units.check(shown, each));
    page.autopsy().slowMotion().takeProperty().get().ifPresent(take -> units.check(shown, take));
    if (settled) {
      checkFields(shown, state);
    }
  }

  private void checkLabels(Snapshot shown, PlainState state) {
    truth.same(shown.step(), page.transport().stepProperty().get(), "step of the label");
    truth.same(shown.step(), page.timeline().stepProperty().get(), "step of the scrubber");
    truth.same(shown.head(), page.timeline().headProperty().get(), "head of the scrubber");
    truth.same(state.epoch(), page.transport().epochProperty().get(), "epoch");
    truth.same(state.rate(), shown.rate(), "rate");
    int samples = shown.data().size();
    truth.same((long) samples / state.batch(), shown.stepsPerEpoch(), "steps of an epoch");
    // Several changes of one unit at one step are told as one.
    List<Long> changed =
        shown.scenario().interventions().stream()
            .map(Intervention::step)
            .filter(step -> step <= shown.step())
            .distinct()
            .toList();
    List<Long> told =
        page.transport().changesProperty().get().stream().map(HandChange::step).distinct().toList();
    truth.same(changed, told, "steps of the changes");
    int events = shown.contenders().stream().mapToInt(each -> each.events().size()).sum();
    truth.same(events, page.timeline().marksProperty().get().size(), "marks");
    truth.same(Story.of(shown), page.setup().storyProperty().get(), "story");
    truth.same(shown.branches(), page.timeline().branchesProperty().get(), "branches");
  }

  private void checkSample(Snapshot shown) {
    OptionalInt sample = page.sight().sampleProperty().get();
    if (sample.isEmpty()) {
      return;
    }
    double[] row = truth.rows(shown.scenario())[sample.getAsInt()];
    for (int i = 0; i < shown.contenders().size(); i++) {
      ContenderSnapshot card = shown.contenders().get(i);
      double o = truth.look(shown.scenario(), shown.step(), i).network().forward(row);
      truth.same(
          o, SamplePass.of(card.network(), card.activation(), row).output(), "sample's output");
    }
  }

  private void checkSight(Snapshot shown, UnitSight sight) {
    truth.same(
        Optional.of(new UnitRef(sight.layer(), sight.unit())),
        page.selection().selected(),
        "unit of the other pages");
    for (int i = 0; i < sight.contenders().size(); i++) {
      PlainLook look = truth.look(shown.scenario(), shown.step(), i);
      var signs = sight.contenders().get(i).signs();
      truth.same(look.activeShare(sight.layer(), sight.unit()), signs.activeShare(), "its share");
      truth.same(look.state(sight.layer(), sight.unit()), signs.state(), "its state");
    }
  }

  private void checkFields(Snapshot shown, PlainState state) {
    SetupViewModel setup = page.setup();
    truth.same(state.rate(), setup.optimizer().rate().value(), "field of the rate");
    truth.same(
        (double) state.nextSize(), setup.optimizer().batchSize().value(), "field of the batch");
    truth.same(
        (double) shown.scenario().setup().seed(),
        setup.optimizer().seed().value(),
        "field of the seed");
    List<Activation> activations =
        state.contenders().stream().map(PlainContender::activation).toList();
    truth.same(activations.size(), setup.contenders().countProperty().get(), "contenders");
    for (int i = 0; i < activations.size(); i++) {
      truth.same(
          activations.get(i).id(),
          setup.contenders().activation(i).chosenProperty().get(),
          "activation chosen");
    }
    activations.stream()
        .filter(LeakyRelu.class::isInstance)
        .findFirst()
        .ifPresent(leaky ->
            truth.same(leaky.parameter().orElseThrow(), alpha.alpha(), "field of the leak"));
  }
}
