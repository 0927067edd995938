package flatline.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  /** Layer by layer, unit by unit, the weights in input order and then the bias. */
  @ParameterizedTest
  @ValueSource(strings = {"", "8", "3 5", "1 1 1", "4 2 7 3"})
  void parametersStandInTheCanonicalOrder(String widths) {
    var shape = shape(widths);
    int at = 0;
    for (int layer = 0; layer < shape.layers(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        for (int input = 0; input < shape.inputs(layer); input++) {
          assertEquals(at++, shape.weight(layer, unit, input));
        }
        assertEquals(at++, shape.bias(layer, unit));
      }
    }
    assertEquals(at, shape.parameters());
    assertEquals(1, shape.units(shape.layers() - 1));
    assertEquals(shape.hidden().stream().mapToInt(w -> w).sum(), shape.hiddenUnits());
  }

  @Test
  void theNumberOfParametersIsThatOfTheTextbook() {
    assertEquals(3, shape("").parameters());
    assertEquals(8 * 3 + 9, shape("8").parameters());
    assertEquals(32 * 3 + 32 * 33 + 33, shape("32 32").parameters());
  }

  @Test
  void aNetworkReadsItsParametersFromTheirPlaces() {
    var shape = shape("3 2");
    var network =
        new Network(shape, IntStream.range(0, shape.parameters()).asDoubleStream().toArray());
    assertEquals(shape.weight(1, 1, 2), network.weight(1, 1, 2));
    assertEquals(shape.bias(2, 0), network.bias(2, 0));
    assertEquals(shape.parameters() - 1, network.bias(2, 0));
  }

  @Test
  void laterChangesOfArraysAndListsDoNotReachIn() {
    double[] parameters = {1, 2, 3};
    var network = new Network(shape(""), parameters);
    parameters[0] = 9;
    network.toArray()[1] = 9;
    assertArrayEquals(new double[] {1, 2, 3}, network.toArray());
    List<Integer> widths = new ArrayList<>(List.of(4));
    var shape = new Shape(2, widths);
    widths.add(5);
    assertEquals(List.of(4), shape.hidden());
  }

  @Test
  void networksAreEqualByShapeAndParameters() {
    var network = new Network(shape("1"), new double[] {1, 2, 3, 4, 5});
    var same = new Network(shape("1"), new double[] {1, 2, 3, 4, 5});
    assertEquals(network, same);
    assertEquals(network.hashCode(), same.hashCode());
    assertNotEquals(network, new Network(shape("1"), new double[] {1, 2, 3, 4, 6}));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Network(shape("1"), new double[4]));
    assertThrows(IllegalArgumentException.class, () -> shape("3 0"));
    assertThrows(IllegalArgumentException.class, () -> new Shape(0, List.of()));
  }

  private static Shape shape(String widths) {
    List<Integer> hidden =
        widths.isEmpty()
            ? List.of()
            : List.of(widths.split(" ")).stream().map(Integer::valueOf).toList();
    return new Shape(2, hidden);
  }
}
