package flatline.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.LeakyRelu;
import flatline.model.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamplePassTest {

  @Test
  void everyNumberIsTheEnginesToTheBit() {
    Network network = Scenario.DEFAULT.with(b -> b.hidden(List.of(5, 4))).setup().start();
    var activation = new LeakyRelu(0.3);
    var engine = new Propagation(network, activation, Loss.CROSS_ENTROPY);
    double[] sample = {0.7, -1.3};
    double output = engine.forward(sample);
    SamplePass pass = SamplePass.of(network, activation, sample);
    assertEquals(output, pass.output());
    assertEquals(-1.3, pass.input(0, 1));
    for (int layer = 0; layer < 2; layer++) {
      for (int unit = 0; unit < network.shape().units(layer); unit++) {
        assertEquals(engine.preactivation(layer, unit), pass.z(layer, unit));
        assertEquals(engine.value(layer, unit), pass.value(layer, unit));
        assertEquals(pass.value(layer, unit), pass.input(layer + 1, unit));
      }
    }
  }

  @Test
  void withoutHiddenLayersTheOutputIsALineThroughTheInputs() {
    var network = new Network(new Shape(2, List.of()), new double[] {2, 3, 0.5});
    assertEquals(2 * 4 + 3 * 5 + 0.5, SamplePass.of(network, new LeakyRelu(0.1), 4, 5).output());
  }
}
