package flatline.viewmodel.training.truth;

import flatline.model.activation.Activation;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.training.TrainingViewModel;
import flatline.viewmodel.training.timeline.EventMark;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Whatever a user may do on the Training page, at random. */
final class MonkeyHands {

  /** So far a run may go before something else is begun. */
  private static final long LONGEST = 4000;

  private final List<Scenario> presets;
  private final TrainingViewModel page;
  private final AlphaModel alpha;
  private final SplittableRandom random;
  private final SplittableRandom decay = new SplittableRandom(2);

  /**
   * @param presets what may be opened
   */
  MonkeyHands(
      TrainingViewModel page, AlphaModel alpha, List<Scenario> presets, SplittableRandom random) {
    this.presets = presets;
    this.page = page;
    this.alpha = alpha;
    this.random = random;
  }

  /** Does something, and says what. */
  String act(Snapshot shown) {
    if (shown.step() > LONGEST) {
      return random.nextBoolean() ? open() : restart();
    }
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> play();
      case 3 -> step();
      case 4, 5, 6 -> jump(shown);
      case 7, 8 -> select(shown);
      case 9, 10 -> set();
      case 11, 12 -> handle(shown);
      case 13 -> takeBack(shown);
      case 14 -> visit(shown);
      default -> random.nextInt(3) == 0 ? begin() : explain(shown);
    };
  }

  private String play() {
    if (random.nextInt(3) == 0) {
      double pace = random.nextDouble(0.2, 0.9);
      page.transport().speed().drag(pace);
      return "pace " + pace;
    }
    page.transport().toggle();
    return "play or pause";
  }

  private String step() {
    if (random.nextBoolean()) {
      page.transport().epoch();
      return "epoch";
    }
    page.transport().step();
    return "step";
  }

  private String jump(Snapshot shown) {
    switch (random.nextInt(6)) {
      case 0 -> page.timeline().toStart();
      case 1 -> page.timeline().toHead();
      case 2 -> page.timeline().back();
      case 3 -> page.timeline().toNextMark();
      case 4 -> page.timeline().toPreviousMark();
      default -> page.timeline().goTo(random.nextLong(shown.head() + 1));
    }
    return "jump";
  }

  private String select(Snapshot shown) {
    if (random.nextInt(4) == 0) {
      page.sight().pin(random.nextInt(shown.data().size()));
      return "sample";
    }
    switch (random.nextInt(4)) {
      case 0 -> page.selection().move(1);
      case 1 -> page.selection().clear();
      default -> page.selection().select(unit(shown));
    }
    return "select " + page.selection().selected();
  }

  private UnitRef unit(Snapshot shown) {
    List<Integer> widths = shown.scenario().setup().hidden();
    int layer = random.nextInt(widths.size());
    return new UnitRef(layer, random.nextInt(widths.get(layer)));
  }

  private String set() {
    switch (random.nextInt(5)) {
      case 0 -> alpha.set(random.nextInt(101) / 100.0);
      case 1 -> drag();
      case 2 -> page.setup().optimizer().batchSize().type(Integer.toString(random.nextInt(1, 40)));
      case 3 ->
          page.setup()
              .contenders()
              .activation(random.nextInt(2))
              .choose(Activation.all().get(random.nextInt(Activation.all().size())).id());
      default ->
          page.setup()
              .optimizer()
              .rate()
              .type(String.format(Locale.ROOT, "%.3f", Math.pow(10, random.nextDouble(-2, 3))));
    }
    return "set";
  }

  /** Several values while the slider is held. */
  private void drag() {
    alpha.heldProperty().set(true);
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      alpha.set(random.nextInt(101) / 100.0);
    }
    alpha.heldProperty().set(false);
  }

  private String handle(Snapshot shown) {
    int contender = random.nextInt(shown.contenders().size());
    UnitRef unit = unit(shown);
    var address = new Change.UnitAddress(contender, unit.layer(), unit.unit());
    double value = random.nextDouble(-4, 3);
    Change change =
        switch (random.nextInt(6)) {
          case 0 -> new Change.Freeze(address);
          case 1 -> new Change.Unfreeze(address);
          case 2 -> new Change.Reinitialize(address);
          case 3 ->
              new Change.Set(
                  new Target.Weight(
                      contender,
                      unit.layer(),
                      unit.unit(),
                      random.nextInt(Math.min(2, inputs(shown, unit)))),
                  value);
          default -> new Change.Set(new Target.Bias(contender, unit.layer(), unit.unit()), value);
        };
    page.timeline().change(change);
    return change.toString();
  }

  private static int inputs(Snapshot shown, UnitRef unit) {
    return shown.scenario().setup().shape().inputs(unit.layer());
  }

  private String takeBack(Snapshot shown) {
    if (random.nextBoolean()) {
      page.undoing().undo();
      return "undo at " + shown.step();
    }
    page.undoing().redo();
    return "redo";
  }

  private String visit(Snapshot shown) {
    if (shown.branches().isEmpty()) {
      return jump(shown);
    }
    Snapshot.Branch branch = shown.branches().get(random.nextInt(shown.branches().size()));
    switch (random.nextInt(5)) {
      case 0 -> page.timeline().drop(branch);
      case 1 -> page.timeline().rename(branch, "tried");
      default -> page.timeline().switchTo(branch);
    }
    return "branch " + branch.id();
  }

  private String begin() {
    return switch (random.nextInt(5)) {
      case 0 -> restart();
      case 1 -> {
        page.editor().openEnd(page.editor().scenario());
        yield "end";
      }
      case 2 -> {
        page.setup().optimizer().seed().type(Integer.toString(random.nextInt(1, 500)));
        yield "seed";
      }
      case 3 -> {
        page.setup().network().typeWidths(Integer.toString(random.nextInt(2, 9)));
        yield "width";
      }
      default -> open();
    };
  }

  private String open() {
    Scenario preset = presets.get(random.nextInt(presets.size()));
    page.editor().open(preset);
    if (decay.nextInt(3) == 0) {
      page.setup().optimizer().decay().type(decay.nextBoolean() ? "0.001" : "0.05");
    }
    return "open " + preset.title().name();
  }

  private String restart() {
    page.editor().restart();
    return "restart";
  }

  private String explain(Snapshot shown) {
    List<EventMark> marks = page.timeline().marksProperty().get();
    if (marks.isEmpty() || random.nextInt(4) == 0) {
      page.selection().select(unit(shown));
      page.autopsy().showArithmetic(1 + random.nextLong(shown.head() + 1));
      return "slow motion";
    }
    EventMark mark = marks.get(random.nextInt(marks.size()));
    page.standBefore(mark);
    if (mark.event().step() > 0 && random.nextBoolean()) {
      page.autopsy().showArithmetic(mark.event().step());
    }
    return "explain " + mark;
  }
}
