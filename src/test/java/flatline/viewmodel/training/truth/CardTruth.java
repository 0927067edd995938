package flatline.viewmodel.training.truth;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Field;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.number.Numbers;
import flatline.model.training.Curve;
import flatline.model.training.LifeEvent;
import flatline.model.vitals.Histogram;
import flatline.model.vitals.UnitState;
import flatline.model.vitals.VitalSigns;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.UnitReading;
import flatline.viewmodel.training.story.CountLine;
import flatline.viewmodel.training.story.Fate;
import flatline.viewmodel.training.story.Score;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What a contender's card, its plane and its lines in the charts must show at a step. */
final class CardTruth {

  private final Truth truth;
  private final SplittableRandom random;

  CardTruth(Truth truth, SplittableRandom random) {
    this.truth = truth;
    this.random = random;
  }

  void check(Snapshot shown, int index) {
    ContenderSnapshot card = shown.contenders().get(index);
    PlainContender plain = truth.state(shown.scenario(), shown.step()).contenders().get(index);
    PlainLook look = truth.look(shown.scenario(), shown.step(), index);
    truth.same(plain.activation(), card.activation(), "activation");
    truth.same(plain.network(), card.network(), "weights");
    truth.same(plain.frozen(), card.frozen(), "frozen units");
    truth.same(
        plain.divergedAt().isPresent(), card.divergence().isPresent(), "whether it diverged");
    if (card.divergence().isPresent()) {
      checkDivergence(shown, card, plain.divergedAt().getAsLong());
    } else {
      truth.same(look.gradient(), card.gradient(), "gradient");
      checkPlane(shown, card, look);
      checkEvents(shown, index);
    }
    checkScore(shown, card, look);
    checkUnits(shown, card, look);
    checkBirth(shown, index);
    checkCurve(shown, index);
  }

  private void checkDivergence(Snapshot shown, ContenderSnapshot card, long step) {
    truth.same(step, card.divergence().orElseThrow().step(), "step of divergence");
    CountLine line = CountLine.of(shown, card);
    truth.same(
        List.of(Numbers.grouped(step)), line.number().orElseThrow().arguments(), "stopped at");
    truth.same(
        List.of(Numbers.grouped(step)), Fate.of(shown, card).units().arguments(), "fate: stopped");
  }

  private void checkScore(Snapshot shown, ContenderSnapshot card, PlainLook look) {
    truth.same(look.loss(), card.examination().loss(), "loss");
    truth.same(look.sparsity(), card.examination().sparsity(), "sparsity");
    truth.same(look.accuracy(), card.examination().accuracy(), "accuracy");
    Score score = Score.of(card, shown.scenario().setup().loss());
    truth.same(
        List.of(Numbers.loss(look.loss())),
        score.loss().orElse(score.headline()).arguments(),
        "loss in words");
    if (look.accuracy().isPresent()) {
      String said = score.headline().arguments().getFirst().replace(">", "");
      double percent = Double.parseDouble(said);
      truth.holds(
          Math.abs(100 * look.accuracy().getAsDouble() - percent) <= 0.05 + 1e-9, "headline");
    }
  }

  private void checkUnits(Snapshot shown, ContenderSnapshot card, PlainLook look) {
    Map<UnitState, Integer> counts = new EnumMap<>(UnitState.class);
    List<Integer> widths = card.network().shape().unitLayers();
    for (int layer = 0; layer < widths.size(); layer++) {
      for (int unit = 0; unit < widths.get(layer); unit++) {
        UnitState state = look.state(layer, unit);
        counts.merge(state, 1, Integer::sum);
        VitalSigns signs = card.examination().unit(layer, unit);
        truth.same(state, signs.state(), "state");
        truth.same(look.activeShare(layer, unit), signs.activeShare(), "active share");
        checkHistogram(signs.preactivations(), look, layer, unit);
        UnitReading reading = UnitReading.of(card, new UnitRef(layer, unit));
        truth.same(state, reading.state(), "state in words");
        truth.same(look.activeShare(layer, unit), reading.activeShare(), "share in words");
      }
    }
    if (card.divergence().isEmpty()) {
      checkCounts(shown, card, counts);
    }
  }

  /** Whether a unit was born dead is no matter of what comes later. */
  private void checkBirth(Snapshot shown, int index) {
    ContenderSnapshot card = shown.contenders().get(index);
    List<Integer> widths = card.network().shape().unitLayers();
    int layer = random.nextInt(widths.size());
    UnitRef unit = new UnitRef(layer, random.nextInt(widths.get(layer)));
    List<LifeEvent> past =
        card.events().stream()
            .filter(event -> event.layer() == layer && event.unit() == unit.unit())
            .filter(event -> event.step() <= shown.step())
            .toList();
    boolean born = past.equals(List.of(new LifeEvent(0, LifeEvent.Kind.DEATH, layer, unit.unit())));
    boolean known = card.eventCount() == card.events().size();
    if (known && card.divergence().isEmpty()) {
      truth.same(born, UnitReading.of(card, unit).bornDead(), "born dead");
    }
  }

  private void checkHistogram(Histogram histogram, PlainLook look, int layer, int unit) {
    int above = 0;
    int all = 0;
    for (int bin = 0; bin < histogram.bins(); bin++) {
      all += histogram.count(bin);
      above += bin >= histogram.binsBelowZero() ? histogram.count(bin) : 0;
    }
    if (look.isFinite()) {
      truth.same(look.positiveShare(layer, unit), (double) above / all, "histogram");
    }
  }

  private void checkCounts(Snapshot shown, ContenderSnapshot card, Map<UnitState, Integer> counts) {
    CountLine line = CountLine.of(shown, card);
    List<Integer> said = new ArrayList<>();
    Stream.concat(line.number().stream(), line.others().stream())
        .map(message -> Integer.valueOf(message.arguments().getFirst()))
        .filter(count -> count > 0)
        .forEach(said::add);
    truth.same(
        counts.values().stream().sorted().toList(), said.stream().sorted().toList(), "counts");
    int dead = counts.getOrDefault(UnitState.DEAD, 0);
    Message fate = Fate.of(shown, card).units();
    if (dead > 0) {
      truth.same(Integer.toString(dead), fate.arguments().getFirst(), "fate: dead");
    }
  }

  private void checkPlane(Snapshot shown, ContenderSnapshot card, PlainLook look) {
    Field surface = card.surface();
    for (int i = 0; i < 3; i++) {
      double[] point = point(shown, surface.side());
      int row = (int) point[2];
      int column = (int) point[3];
      double o = look.network().forward(point(shown, point));
      truth.same((float) o, surface.at(row, column), "surface");
    }
    List<Integer> widths = shown.scenario().setup().hidden();
    for (int layer = 0; layer < widths.size(); layer++) {
      int unit = random.nextInt(widths.get(layer));
      Field tile = card.tiles().get(layer).get(unit);
      double[] point = point(shown, tile.side());
      look.network().forward(point(shown, point));
      double z = look.network().preactivation(layer, unit);
      float value = (float) card.activation().value(z);
      truth.same(value, tile.at((int) point[2], (int) point[3]), "tile");
    }
  }

  /** A random cell: x, y, row, column. */
  private double[] point(Snapshot shown, int side) {
    int row = random.nextInt(side);
    int column = random.nextInt(side);
    return new double[] {shown.window().x(column, side), shown.window().y(row, side), row, column};
  }

  /** What networks are given of a place. */
  private static double[] point(Snapshot shown, double[] cell) {
    return shown.scenario().setup().features().at(cell[0], cell[1]);
  }

  private void checkEvents(Snapshot shown, int index) {
    ContenderSnapshot card = shown.contenders().get(index);
    if (card.events().isEmpty()) {
      return;
    }
    LifeEvent event = card.events().get(random.nextInt(card.events().size()));
    PlainLook then = truth.look(shown.scenario(), event.step(), index);
    truth.same(event.kind().isSilence(), then.isSilent(event.layer(), event.unit()), "event");
    truth.same(
        event.kind() == LifeEvent.Kind.DEATH,
        then.state(event.layer(), event.unit()) == UnitState.DEAD,
        "death");
  }

  private void checkCurve(Snapshot shown, int index) {
    Curve curve = shown.contenders().get(index).curve();
    if (curve.size() > 0) {
      checkPoint(shown, index, random.nextInt(curve.size()));
      checkPoint(shown, index, curve.size() - 1);
    }
    ContenderSnapshot card = shown.contenders().get(index);
    if (card.divergence().isEmpty()) {
      PlainLook now = truth.look(shown.scenario(), shown.step(), index);
      truth.same(now.silent(), card.examination().silent(), "end of the curve of silent units");
    }
  }

  private void checkPoint(Snapshot shown, int index, int point) {
    Curve curve = shown.contenders().get(index).curve();
    PlainLook then = truth.look(shown.scenario(), curve.step(point), index);
    truth.same(then.loss(), curve.loss(point), "loss on the curve");
    truth.same(then.silent(), curve.silent(point), "silent units on the curve");
  }
}
