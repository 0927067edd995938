package flatline.viewmodel.training.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StepZoomTest {

  private final StepZoom zoom = new StepZoom();

  private StepSpan span() {
    return zoom.spanProperty().get();
  }

  @Test
  void allOfTheRunIsSeenAsItGrows() {
    zoom.show(0, 100);
    assertEquals(new StepSpan(0, 100), span());
    zoom.show(5_000, 5_600);
    assertEquals(new StepSpan(0, 5_600), span());
    assertFalse(zoom.zoomedProperty().get());
    assertTrue(zoom.canZoomInProperty().get());
  }

  @Test
  void theStepThatIsZoomedInOnStaysWhereItIs() {
    zoom.show(1_000_000, 1_125_000);
    int turns = 0;
    while (span().length() > 300) {
      zoom.by(2, 33);
      turns++;
      assertTrue(span().holds(33));
    }
    assertTrue(turns <= 13, "a few turns of the wheel: " + turns);
    assertTrue(span().holds(33) && span().holds(167));
    zoom.show(600, 1_000);
    zoom.all();
    zoom.by(4, 500);
    assertEquals(new StepSpan(375, 625), span());
    zoom.by(0.5, 500);
    assertEquals(new StepSpan(250, 750), span());
  }

  @Test
  void itGoesAlongWithTheStepThatIsShownButNotWithTheRun() {
    zoom.show(500, 1_000);
    zoom.in();
    zoom.in();
    StepSpan before = span();
    assertTrue(before.holds(500) && before.length() == 250);
    zoom.show(500, 2_000);
    assertEquals(before, span(), "the run grew elsewhere");
    zoom.show(before.to() + 40, 2_000);
    assertTrue(span().holds(before.to() + 40));
    assertEquals(250, span().length());
    zoom.show(3, 2_000);
    assertEquals(new StepSpan(0, 250), span());
    zoom.shift(2);
    assertEquals(500, span().from(), "looked at elsewhere");
    zoom.show(3, 2_000);
    assertEquals(500, span().from(), "and left alone while the step stays");
  }

  @Test
  void theButtonsSayWhatIsPossible() {
    zoom.show(0, 100);
    zoom.out();
    assertEquals(new StepSpan(0, 100), span());
    for (int i = 0; i < 20; i++) {
      zoom.in();
    }
    assertEquals(20, span().length());
    assertFalse(zoom.canZoomInProperty().get());
    assertTrue(zoom.zoomedProperty().get());
    for (int i = 0; i < 20; i++) {
      zoom.out();
    }
    assertEquals(new StepSpan(0, 100), span());
    assertFalse(zoom.zoomedProperty().get());
    zoom.in();
    zoom.show(0, 40);
    assertEquals(new StepSpan(0, 40), span(), "another run, shorter than what was seen");
  }

  @Test
  void whateverIsDoneItIsAPartOfTheRun() {
    var random = new Random(11);
    long end = 100;
    for (int i = 0; i < 5_000; i++) {
      switch (random.nextInt(5)) {
        case 0 -> end = random.nextLong(100, 1_200_000);
        case 1 -> zoom.by(Math.pow(2, random.nextDouble(-3, 3)), random.nextLong(end));
        case 2 -> zoom.shift(random.nextDouble(-1, 1));
        case 3 -> zoom.in();
        default -> zoom.out();
      }
      zoom.show(random.nextLong(end), end);
      assertTrue(span().from() >= 0 && span().to() <= end && span().length() >= 20);
    }
  }
}
