package flatline.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NetworkSightTest {

  private final NetworkSight sight = new NetworkSight();

  @BeforeEach
  void threeSamples() {
    sight.setSamples(3);
  }

  private OptionalInt followed() {
    return sight.sampleProperty().get();
  }

  @Test
  void theSampleUnderTheMouseComesBeforeThePinnedOne() {
    sight.pin(1);
    assertEquals(OptionalInt.of(1), followed());
    sight.hover(OptionalInt.of(2));
    assertEquals(OptionalInt.of(2), followed());
    sight.hover(OptionalInt.empty());
    assertEquals(OptionalInt.of(1), followed());
    sight.pin(1);
    assertEquals(OptionalInt.empty(), followed());
  }

  @Test
  void keysGoThroughAllSamplesRoundAndRound() {
    sight.move(1);
    assertEquals(OptionalInt.of(0), followed());
    sight.move(-1);
    assertEquals(OptionalInt.of(2), followed());
    sight.move(1);
    assertEquals(OptionalInt.of(0), followed());
    sight.unpin();
    assertTrue(followed().isEmpty());
    sight.move(-1);
    assertEquals(OptionalInt.of(2), followed(), "backwards from none begins at the last");
  }

  @Test
  void aSampleThatIsNotThereAnyMoreIsLetGoOf() {
    sight.pin(2);
    sight.setSamples(2);
    assertTrue(followed().isEmpty());
    sight.setSamples(0);
    sight.move(1);
    assertTrue(followed().isEmpty());
  }
}
