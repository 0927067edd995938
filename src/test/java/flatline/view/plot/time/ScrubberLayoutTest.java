package flatline.view.plot.time;

import static flatline.view.plot.PictureFixture.LOOK;
import static flatline.view.plot.PictureFixture.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.RunStep;
import flatline.model.loop.Snapshot;
import flatline.model.training.LifeEvent;
import flatline.view.plot.pen.RecordingPen;
import flatline.view.plot.pen.RecordingPen.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScrubberLayoutTest {

  private static final double WIDTH = 400;

  private static Snapshot.Branch branch(int id, String name, long from, long to) {
    return new Snapshot.Branch(id, name, from, to, List.of());
  }

  private static Snapshot run(long head, List<Snapshot.Branch> branches) {
    return run(head, RUN.contenders(), branches);
  }

  private static Snapshot run(
      long head, List<ContenderSnapshot> contenders, List<Snapshot.Branch> branches) {
    return new Snapshot(
        new RunStep(0, 0, head),
        RUN.heard(),
        RUN.scenario(),
        RUN.data(),
        RUN.test(),
        RUN.window(),
        head,
        RUN.epoch(),
        RUN.stepsPerEpoch(),
        RUN.rate(),
        false,
        contenders,
        branches);
  }

  private static ScrubberPicture picture(Snapshot run) {
    var names = run.branches().stream().map(each -> each.name() + ", to " + each.head()).toList();
    return new ScrubberPicture(run, names, false, OptionalInt.empty());
  }

  private static ScrubberLayout layout(Snapshot run, long from, long to) {
    var scale = new ScrubberScale(12, WIDTH - 12, from, to);
    return ScrubberLayout.of(picture(run), scale, WIDTH, LOOK);
  }

  @Test
  void aFutureThatWasLeftIsARailFromItsStepToItsEndWithItsName() {
    Snapshot run = run(160, List.of(branch(3, "first try", 40, 120)));
    ScrubberLayout layout = layout(run, 0, 200);
    BranchRail rail = layout.rails().getFirst();
    assertEquals(layout.scale().x(40), rail.from(), 1e-9);
    assertEquals(layout.scale().x(120), rail.to(), 1e-9);
    assertEquals("first try, to 120", rail.name());
    var pen = new RecordingPen(WIDTH, layout.height());
    ScrubberPainter.paint(pen, picture(run), layout);
    var curve = pen.deeds(Verb.CURVE).getFirst();
    assertEquals(List.of(rail.from(), layout.track()), curve.at().subList(0, 2));
    assertEquals(layout.row(0), curve.at(3), "down to the row");
    assertEquals(layout.row(0), pen.word("first try, to 120").at(1));
  }

  @Test
  void aPressOnARailMeansTheStepThereAndOnItsNameItsEnd() {
    ScrubberLayout layout = layout(run(160, List.of(branch(3, "first try", 40, 120))), 0, 200);
    double y = layout.row(0);
    BranchRail rail = layout.railAt(layout.scale().x(80), y).orElseThrow();
    assertEquals(80, rail.step(layout.scale().x(80), layout.scale()));
    assertEquals(40, rail.step(layout.scale().x(39), layout.scale()));
    assertEquals(120, rail.step(rail.nameRight() - 1, layout.scale()));
    assertTrue(layout.railAt(layout.scale().x(80), layout.track()).isEmpty());
    assertTrue(layout.railAt(layout.scale().x(20), y).isEmpty());
  }

  @Test
  void railsAreStackedWithoutTouchingEachOtherAndNoHigherThanThree() {
    var random = new Random(5);
    int most = 0;
    for (int round = 0; round < 300; round++) {
      List<Snapshot.Branch> branches = new ArrayList<>();
      for (int i = random.nextInt(1, 9); i > 0; i--) {
        long from = random.nextLong(900);
        branches.add(branch(i, "n".repeat(i), from, from + random.nextLong(1, 900)));
      }
      ScrubberLayout layout = layout(run(1000, branches), 0, 1800);
      List<BranchRail> rails = layout.rails();
      most = Math.max(most, rails.size());
      assertEquals(branches.getLast(), rails.getFirst().branch(), "the latest is always there");
      for (BranchRail one : rails) {
        assertTrue(one.row() < BranchRail.MOST_ROWS);
        assertTrue(layout.row(one.row()) < layout.height());
        assertTrue(one.nameRight() <= WIDTH && one.nameLeft() >= 0);
        for (BranchRail other : rails) {
          boolean apart =
              Math.max(one.to(), one.nameRight()) < Math.min(other.from(), other.nameLeft())
                  || Math.max(other.to(), other.nameRight()) < Math.min(one.from(), one.nameLeft());
          assertTrue(one.equals(other) || one.row() != other.row() || apart);
        }
      }
    }
    assertTrue(most > 3, "several lie in one row: " + most);
  }

  @Test
  void sixContendersHaveALaneEachWithinTheHeight() {
    var contenders = new ArrayList<>(RUN.contenders());
    while (contenders.size() < 6) {
      contenders.add(RUN.contenders().getLast());
    }
    Snapshot run = run(160, contenders, List.of(branch(1, "", 20, 90)));
    ScrubberLayout layout = layout(run, 0, 200);
    assertEquals(6, layout.lanes().stream().map(ScrubberLayout.Lane::y).distinct().count());
    for (int i = 0; i < 6; i++) {
      ScrubberLayout.Lane lane = layout.lanes().get(i);
      assertEquals(i, layout.contenderAt(lane.y()));
      assertTrue(Math.abs(lane.y() - layout.track()) >= 12);
      assertTrue(lane.y() < layout.row(0) && layout.row(0) < layout.height());
    }
  }

  @Test
  void afterAMillionStepsADeathIsFoundAgain() {
    Snapshot run = run(1_000_000, List.of());
    List<LifeEvent> deaths = RUN.contenders().getFirst().events();
    assertTrue(deaths.size() >= 5 && deaths.getLast().step() <= 167);
    ScrubberLayout whole = layout(run, 0, 1_125_000);
    List<MarkGroup> groups = whole.lanes().getFirst().groups();
    assertEquals(1, groups.size(), "they are one mark");
    var middle = (groups.getFirst().left() + groups.getFirst().right()) / 2;
    assertEquals(
        groups.getFirst(), whole.markAt(middle, whole.lanes().getFirst().y()).orElseThrow());
    ScrubberLayout part = layout(run, 20, 180);
    List<MarkGroup> apart = part.lanes().getFirst().groups();
    assertEquals(deaths.size(), apart.size(), "spread out, each for itself");
    for (int i = 0; i < deaths.size(); i++) {
      double x = part.scale().x(deaths.get(i).step());
      MarkGroup there = part.markAt(x, part.lanes().getFirst().y()).orElseThrow();
      assertEquals(deaths.get(i), there.nearest(part.scale().step(x)));
    }
    assertTrue(layout(run, 500_000, 600_000).lanes().getFirst().groups().isEmpty());
  }

  @Test
  void whereMoreHappenedThanIsKeptDotsFollowTheLastMark() {
    var contenders = new ArrayList<>(RUN.contenders());
    ContenderSnapshot first = contenders.getFirst();
    contenders.set(
        0,
        new ContenderSnapshot(
            first.at(),
            first.activation(),
            first.network(),
            first.examination(),
            first.test(),
            first.frozen(),
            first.gradient(),
            first.surface(),
            first.tiles(),
            first.curve(),
            first.events(),
            first.events().size() + 900L,
            first.divergence()));
    Snapshot run = run(160, contenders, List.of());
    var pen = new RecordingPen(WIDTH, 60);
    ScrubberPainter.paint(pen, picture(run), layout(run, 0, 200));
    double last = layout(run, 0, 200).lanes().getFirst().groups().getLast().right();
    assertTrue(pen.word("…").at(0) > last);
    var part = new RecordingPen(WIDTH, 60);
    ScrubberPainter.paint(part, picture(run), layout(run, 0, 50));
    assertTrue(part.words().stream().noneMatch("…"::equals), "they come later");
  }
}
