package flatline.viewmodel.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.model.activation.Activation;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Sigmoid;
import flatline.model.activation.Tanh;
import flatline.viewmodel.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbeNoteTest {

  private static final Relu RELU = new Relu();

  private static void assertSays(double x, List<Activation> shown, Message... sentences) {
    assertEquals(List.of(sentences), ProbeNote.of(shown, x));
  }

  private static LeakyRelu leaky(double alpha) {
    return new LeakyRelu(alpha);
  }

  @Test
  void onTheLeftNothingMovesReluAndTheLeakKeepsAShare() {
    assertSays(
        -1.5,
        List.of(RELU, leaky(0.1)),
        Message.of("note.left.relu"),
        Message.of("note.left.leak.too", "10"));
    assertSays(-1.5, List.of(RELU), Message.of("note.left.relu"));
    assertSays(-1.5, List.of(leaky(0.001)), Message.of("note.left.leak", "0.1"));
  }

  @Test
  void theEndsOfTheLeakAreWhatTheyAre() {
    assertSays(-1, List.of(leaky(0)), Message.of("note.left.leak.none"));
    assertSays(
        -1,
        List.of(RELU, leaky(0)),
        Message.of("note.left.relu"),
        Message.of("note.left.leak.none.too"));
    assertSays(-1, List.of(leaky(1)), Message.of("note.left.leak.identity"));
    assertSays(0, List.of(leaky(1)), Message.of("note.zero.identity"));
  }

  @Test
  void onTheRightThereIsNothingToChoose() {
    assertSays(2, List.of(RELU, leaky(0.1)), Message.of("note.right.both"));
    assertSays(2, List.of(RELU), Message.of("note.right.one", "@activation.relu"));
    assertSays(2, List.of(leaky(0.1)), Message.of("note.right.one", "@activation.leaky_relu"));
  }

  @Test
  void atZeroItSaysWhatIsNotDefined() {
    assertSays(0, List.of(RELU, leaky(0.1)), Message.of("note.zero.both", "0.1"));
    assertSays(0, List.of(RELU), Message.of("note.zero.one", "@activation.relu", "0"));
    assertSays(
        0, List.of(leaky(0.3)), Message.of("note.zero.one", "@activation.leaky_relu", "0.3"));
    assertSays(
        0,
        List.of(RELU, leaky(1)),
        Message.of("note.zero.one", "@activation.relu", "0"),
        Message.of("note.zero.identity"));
  }

  @Test
  void whatIsSaidOfTwoIsNotSaidOfAll() {
    assertSays(
        2,
        Activation.all(),
        Message.of("note.right.both"),
        Message.of("note.rest", "@activation.silu", "109.1", "@activation.tanh", "7.065"));
    assertSays(
        0,
        List.of(RELU, new Sigmoid()),
        Message.of("note.zero.one", "@activation.relu", "0"),
        Message.of("note.other", "@activation.sigmoid", "25"));
  }

  @Test
  void withoutRectifiersItComparesGradients() {
    assertSays(0, List.of(new Tanh()), Message.of("note.other", "@activation.tanh", "100"));
    assertSays(
        0,
        List.of(new Sigmoid(), new Tanh()),
        Message.of("note.others", "@activation.tanh", "100", "@activation.sigmoid", "25"));
    assertSays(0, List.of(), Message.of("note.none"));
  }
}
