package flatline.view.plot.network;

import static flatline.view.plot.PictureFixture.LOOK;
import static flatline.view.plot.PictureFixture.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.data.Features;
import flatline.model.network.Loss;
import flatline.model.network.SamplePass;
import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import flatline.model.vitals.UnitState;
import flatline.view.plot.OutputScale;
import flatline.view.plot.PictureFixture;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Deed;
import flatline.view.plot.pen.RecordingPen.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkPaintersTest {

  private static final double WIDTH = 300;
  private static final double HEIGHT = 240;
  private static final Shape SHAPE = RUN.contenders().getFirst().network().shape();
  private static final NetworkLayout LAYOUT = new NetworkLayout(SHAPE, WIDTH, HEIGHT, 1);

  private final RecordingPen pen = new RecordingPen(WIDTH, HEIGHT);

  private static NetworkPicture picture(Optional<UnitRef> unit, Optional<SamplePass> pass) {
    var focus = new NetworkFocus(unit, pass, false, 1);
    return new NetworkPicture(
        RUN.contenders().getFirst(), Features.PLANE, new OutputScale(Loss.CROSS_ENTROPY, 1), focus);
  }

  private void paint(Optional<UnitRef> unit, Optional<SamplePass> pass) {
    new NetworkPainter().paint(pen, picture(unit, pass), LAYOUT, LOOK);
  }

  @Test
  void allLinksLieUnderAllTiles() {
    paint(Optional.empty(), Optional.empty());
    var verbs = pen.deeds().stream().map(Deed::verb).toList();
    int links = SHAPE.parameters() - SHAPE.hiddenUnits() - 1;
    assertEquals(links, pen.deeds(Verb.CURVE).size());
    assertTrue(verbs.lastIndexOf(Verb.CURVE) < verbs.indexOf(Verb.IMAGE));
    assertEquals(SHAPE.hiddenUnits() + 1, pen.deeds(Verb.IMAGE).size());
  }

  @Test
  void aLinkGoesFromItsInputsEdgeToItsUnitsTile() {
    paint(Optional.empty(), Optional.empty());
    var first = pen.deeds(Verb.CURVE).getFirst();
    assertEquals(LAYOUT.x(-1) + LAYOUT.inputSize() / 2, first.at(0));
    assertEquals(LAYOUT.y(-1, 0), first.at(1));
    assertEquals(LAYOUT.x(0) - LAYOUT.tile() / 2, first.at(2));
    assertEquals(LAYOUT.y(0, 0), first.at(3));
  }

  @Test
  void aDeadUnitsTileIsFaintAndHatched() {
    paint(Optional.empty(), Optional.empty());
    int dead = PictureFixture.unit(0, UnitState.DEAD);
    int alive = PictureFixture.unit(0, UnitState.ALIVE);
    assertTrue(pen.deeds(Verb.IMAGE).get(dead).at(3) < 1);
    assertEquals(1, pen.deeds(Verb.IMAGE).get(alive).at(3));
    var hatch = pen.deeds(Verb.LINE);
    assertFalse(hatch.isEmpty());
    assertTrue(hatch.stream().allMatch(it -> it.color().equals(LOOK.palette().dead())));
  }

  @Test
  void aFrozenUnitsTileHasAPadlock() {
    paint(Optional.empty(), Optional.empty());
    int plain = pen.deeds(Verb.STROKE_CIRCLE).size();
    var focus = new NetworkFocus(Optional.empty(), Optional.empty(), false, 1);
    var frozen = PictureFixture.frozen(1, 4).contenders().getFirst();
    var second = new RecordingPen(WIDTH, HEIGHT);
    new NetworkPainter()
        .paint(
            second,
            new NetworkPicture(
                frozen, Features.PLANE, new OutputScale(Loss.CROSS_ENTROPY, 1), focus),
            LAYOUT,
            LOOK);
    var shackles = second.deeds(Verb.STROKE_CIRCLE);
    assertEquals(plain + 2, shackles.size());
    assertEquals(LAYOUT.y(0, 4) - LAYOUT.tile() / 2, shackles.getLast().at(1), 3);
  }

  @Test
  void theTilesOfUnitsAreDifferentPartsOfOneGrid() {
    paint(Optional.empty(), Optional.empty());
    var parts = pen.deeds(Verb.IMAGE).stream().map(Deed::pixels).toList();
    assertEquals(parts.size(), parts.stream().distinct().count());
    assertEquals(1, parts.stream().map(part -> part.grid()).distinct().count());
  }

  @Test
  void theSelectedUnitHasAFrameAround() {
    paint(Optional.of(new UnitRef(0, 2)), Optional.empty());
    var frames =
        pen.in(LOOK.palette().ink().accent()).stream()
            .filter(it -> it.verb() == Verb.STROKE_RECT)
            .toList();
    assertEquals(1, frames.size());
    assertEquals(LAYOUT.tile() + 6, frames.getFirst().at(2));
    assertEquals(Optional.of(new UnitRef(0, 2)), LAYOUT.unitAt(LAYOUT.x(0), LAYOUT.y(0, 2)));
  }

  @Test
  void whatASampleMakesOfTheNetworkIsWrittenLastAndWithinThePicture() {
    var contender = RUN.contenders().getFirst();
    var pass = SamplePass.of(contender.network(), contender.activation(), 12.345, -9.5);
    paint(Optional.empty(), Optional.of(pass));
    assertTrue(pen.words().containsAll(List.of("12", "−9.50")));
    var text = pen.deeds(Verb.TEXT);
    assertEquals(text.getLast(), pen.deeds().getLast());
    assertTrue(text.stream().allMatch(it -> it.at(0) > 0 && it.at(0) < WIDTH));
  }

  @Test
  void deadLinksCarryGreyDotsThatStand() {
    var flow = new Flow();
    var contender = RUN.contenders().getFirst();
    FlowPainter.paint(pen, picture(Optional.empty(), Optional.empty()), flow, LAYOUT, LOOK);
    var before = new ArrayList<>(pen.in(LOOK.palette().dead()));
    flow.run(contender.gradient(), 1, 0.1);
    var later = new RecordingPen(WIDTH, HEIGHT);
    FlowPainter.paint(later, picture(Optional.empty(), Optional.empty()), flow, LAYOUT, LOOK);
    assertFalse(before.isEmpty());
    assertEquals(before, later.in(LOOK.palette().dead()));
    assertFalse(pen.deeds().equals(later.deeds()), "the others run");
  }

  @Test
  void withoutMotionAnArrowShowsEachGradientOnItsWayBack() {
    FlowPainter.paintStill(pen, picture(Optional.empty(), Optional.empty()), LAYOUT, LOOK);
    int links = SHAPE.parameters() - SHAPE.hiddenUnits() - 1;
    assertEquals(links, pen.deeds().size());
    for (Deed arrow : pen.deeds(Verb.FILL_POLYGON)) {
      double tip = arrow.points().get(0).get(0);
      assertTrue(tip < arrow.points().get(1).get(0) || tip < arrow.points().get(2).get(0));
    }
  }

  /** Where numbers are written, and the ground that they are written on. */
  private List<Deed> numberGrounds() {
    paint(Optional.empty(), Optional.empty());
    var written = pen.deeds();
    List<Deed> grounds = new ArrayList<>();
    for (int i = 1; i < written.size(); i++) {
      if (written.get(i).verb() == Verb.TEXT && written.get(i - 1).verb() == Verb.FILL_RECT) {
        grounds.add(written.get(i - 1));
      }
    }
    return grounds;
  }

  @Test
  void aNumberLiesOverTheLinksBesideItsOwnTile() {
    var grounds = numberGrounds();
    assertEquals(SHAPE.hiddenUnits(), grounds.size());
    var verbs = pen.deeds().stream().map(Deed::verb).toList();
    assertTrue(verbs.indexOf(Verb.FILL_RECT) > verbs.lastIndexOf(Verb.CURVE));
    for (int unit = 0; unit < SHAPE.hiddenUnits(); unit++) {
      var ground = grounds.get(unit);
      assertTrue(ground.at(0) + ground.at(2) <= LAYOUT.x(0) - LAYOUT.tile() / 2);
      assertTrue(ground.at(1) < LAYOUT.y(0, unit) && ground.at(1) > LAYOUT.y(0, unit) - 20);
    }
  }

  @Test
  void noDotRunsOverANumber() {
    var grounds = numberGrounds();
    var flow = new Flow();
    var contender = RUN.contenders().getFirst();
    for (int frame = 0; frame < 200; frame++) {
      var dots = new RecordingPen(WIDTH, HEIGHT);
      FlowPainter.paint(dots, picture(Optional.empty(), Optional.empty()), flow, LAYOUT, LOOK);
      for (Deed dot : dots.deeds(Verb.FILL_CIRCLE)) {
        assertTrue(grounds.stream().noneMatch(it -> isOn(it, dot)), "frame " + frame);
      }
      flow.run(contender.gradient(), 0.2, 0.03);
    }
  }

  private static boolean isOn(Deed ground, Deed dot) {
    double x = dot.at(0);
    double y = dot.at(1);
    return x > ground.at(0)
        && x < ground.at(0) + ground.at(2)
        && y > ground.at(1)
        && y < ground.at(1) + ground.at(3);
  }

  @Test
  void whereLabelsAreNumbersALegendTellsHowMuchAColourIs() {
    paint(Optional.empty(), Optional.empty());
    int plain = pen.deeds(Verb.FILL_RECT).size();
    assertFalse(pen.words().contains("10000"));
    var numbers = new RecordingPen(WIDTH, HEIGHT);
    var output = new OutputScale(Loss.SQUARED_ERROR_LINEAR, 10_000);
    var focus = new NetworkFocus(Optional.empty(), Optional.empty(), false, 1);
    var picture = new NetworkPicture(RUN.contenders().getFirst(), Features.PLANE, output, focus);
    new NetworkPainter().paint(numbers, picture, LAYOUT, LOOK);
    assertTrue(numbers.words().containsAll(List.of("10000", "0", "−10000")));
    var ramp = numbers.deeds(Verb.FILL_RECT);
    assertTrue(ramp.size() > plain + 10);
    double free = LAYOUT.y(1, 0) + LAYOUT.outputTile() / 2;
    assertTrue(numbers.word("10000").at(1) > free && numbers.word("−10000").at(1) <= HEIGHT);
  }
}
