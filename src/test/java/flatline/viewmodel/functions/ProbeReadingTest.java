package flatline.viewmodel.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.Gelu;
import flatline.model.activation.Identity;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Sigmoid;
import flatline.model.activation.Tanh;
import flatline.viewmodel.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProbeReadingTest {

  private static List<Message> values(Activation function, double x) {
    return new ProbeReading(function, x).facts().stream().map(ProbeReading.Fact::value).toList();
  }

  private static Message plain(String text) {
    return Message.of("fact.plain", text);
  }

  @Test
  void reluIsZeroOnItsLeft() {
    assertEquals(
        List.of(plain("0"), plain("0"), plain("[0, ∞)"), Message.of("fact.zero.where")),
        values(new Relu(), -1.5));
  }

  @Test
  void theLeakIsSeenInEveryLine() {
    assertEquals(
        List.of(plain("−0.15"), plain("0.1"), plain("(−∞, ∞)"), Message.of("fact.percent", "10")),
        values(new LeakyRelu(0.1), -1.5));
  }

  @Test
  void atAKinkTheSlopeIsNotDefinedButTrainingUsesOne() {
    assertEquals(Message.of("fact.slope.undefined", "0"), values(new Relu(), 0).get(1));
    assertEquals(Message.of("fact.slope.undefined", "0.1"), values(new LeakyRelu(0.1), 0).get(1));
    assertEquals(plain("1"), values(new LeakyRelu(1), 0).get(1));
    assertEquals(plain("1"), values(new Elu(1), 0).get(1));
    assertEquals(plain("0.5"), values(new Gelu(), 0).get(1));
  }

  @Test
  void withoutALeakLeakyReluReadsAsRelu() {
    assertEquals(values(new Relu(), -2), values(new LeakyRelu(0), -2));
  }

  @Test
  void curvedFunctionsSayWhatIsLeftFarOut() {
    var facts = new ProbeReading(new Sigmoid(), 0).facts();
    assertEquals(Message.of("fact.gradient.at", "−5"), facts.getLast().what());
    assertEquals(Message.of("fact.percent", "0.6648"), facts.getLast().value());
    assertEquals(Message.of("fact.percent", "100"), values(new Identity(), 0).getLast());
  }

  @Test
  void rangesSayWhichEndsAreTaken() {
    assertEquals(plain("(−1, 1)"), values(new Tanh(), 0).get(2));
    assertEquals(plain("(−1, ∞)"), values(new Elu(1), 0).get(2));
    assertEquals(plain("[−0.17, ∞)"), values(new Gelu(), 0).get(2));
  }

  static List<Activation> all() {
    return Activation.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSourceFitsTheCard(Activation function) {
    var source = new ProbeReading(function, 0).source();
    assertTrue(source.what().arguments().getFirst().length() <= 22);
    assertEquals(plain(Integer.toString(function.source().year())), source.value());
    assertTrue(
        new ProbeReading(function, 0).citation().arguments().contains(function.source().title()));
  }
}
