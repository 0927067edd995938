package flatline.viewmodel.training.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.network.DotProduct;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DotTextTest {

  @Test
  void fewTermsAreAllWrittenWithTheirBias() {
    var product = new DotProduct(List.of(-1.5, 2.0), List.of(0.25, -1.0), 0.125, -2.25, 0.0);
    assertEquals(
        new DotText(List.of("−1.500 · 0.250", "2.000 · −1.000"), 0, "0", "0.125", "−2.250", "0"),
        DotText.of(product));
  }

  @Test
  void ofManyTermsTheLargestAreWrittenInOrderAndTheOthersSummedUp() {
    List<Double> weights = DoubleStream.iterate(1, w -> w <= 12, w -> w + 1).boxed().toList();
    var product = new DotProduct(weights, Collections.nCopies(12, 1.0), 0, 78, 78);
    DotText text = DotText.of(product);
    assertEquals(7, text.terms().size());
    assertEquals("6.000 · 1.000", text.terms().getFirst());
    assertEquals(5, text.others());
    assertEquals("15.000", text.rest());
  }
}
