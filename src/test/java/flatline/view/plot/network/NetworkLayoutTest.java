package flatline.view.plot.network;

import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.network.Shape;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkLayoutTest {

  /** Of the smallest card, a usual one, and one on a large screen. */
  @ParameterizedTest
  @CsvSource({"170, 160, 1", "200, 220, 1", "240, 140, 1", "600, 800, 2.2"})
  void betweenColumnsThereIsAlwaysRoomForLinks(double width, double height, double scale) {
    for (int layers = 1; layers <= 6; layers++) {
      var shape = new Shape(2, Collections.nCopies(layers, 8));
      var layout = new NetworkLayout(shape, width, height, scale);
      double pitch = layout.x(1) - layout.x(0);
      String message = layers + " layers";
      double gap = 0.2 * pitch;
      assertTrue(pitch - layout.tile() >= gap, message);
      double inputs = layout.x(0) - layout.x(-1);
      assertTrue(inputs - (layout.tile() + layout.inputSize()) / 2 >= gap, message);
      double output = layout.x(layers) - layout.x(layers - 1);
      assertTrue(output - (layout.tile() + layout.outputTile()) / 2 >= 0.1 * pitch, message);
      assertTrue(layout.x(layers) + layout.outputTile() / 2 <= width, message);
    }
  }

  @ParameterizedTest
  @CsvSource({"170, 40, 1", "170, 100, 1", "200, 220, 1", "240, 140, 1", "600, 800, 2.2"})
  void allInputsStandInThePictureAndApart(double width, double height, double scale) {
    for (int inputs = 1; inputs <= 7; inputs++) {
      var layout = new NetworkLayout(new Shape(inputs, List.of(8)), width, height, scale);
      double half = layout.inputSize() / 2;
      String message = inputs + " inputs";
      assertTrue(layout.y(-1, 0) - half >= 0, message);
      assertTrue(layout.y(-1, inputs - 1) + half <= height, message);
      for (int input = 1; input < inputs; input++) {
        double apart = layout.y(-1, input) - layout.y(-1, input - 1);
        assertTrue(apart >= layout.inputSize(), message);
      }
    }
  }
}
