package flatline.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.interchange.scenario.PlainPresets;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileActionsTest {

  /** A file system in which reading takes more than there is. */
  private static final Path TOO_LARGE =
      (Path)
          Proxy.newProxyInstance(
              Path.class.getClassLoader(),
              new Class<?>[] {Path.class},
              (_, method, _) -> {
                if (method.getName().equals("getFileName")) {
                  return Path.of("huge.flatline");
                }
                throw new OutOfMemoryError("Java heap space");
              });

  private final Notices notices = new Notices();
  private final TrainingViewModel page =
      new TrainingViewModel(
          new FakeTraining(),
          PlainPresets.of(Scenario.DEFAULT),
          new TrainingContext(new AlphaModel(), notices, Runnable::run));

  @Test
  void aNameThatIsNoneIsSaid() {
    page.files().open("a\0b.flatline");
    assertEquals(
        Message.of(
            "file.notOpened",
            "a\0b.flatline",
            "cannot be a name of a file: nul character not allowed"),
        said());
  }

  @Test
  void aFailureInTheBackgroundIsSaidWhateverItIs() {
    page.files().open(TOO_LARGE);
    assertEquals(
        Message.of("file.notOpened", "huge.flatline", "it takes more memory than there is"),
        said());
  }

  private Message said() {
    page.onPulse(0);
    return notices.saidProperty().get().map(Notices.Notice::message).orElseThrow();
  }
}
