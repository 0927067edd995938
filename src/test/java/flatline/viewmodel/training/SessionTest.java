package flatline.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.user.Session;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTest {

  private static final long SECOND = 1_000_000_000L;
  private static final Scenario FIRST = Scenario.DEFAULT;
  private static final Scenario OTHER =
      FIRST
          .with(new Scenario.Title("Mine", ""))
          .with(b -> b.contenders(List.of(new Relu(), new LeakyRelu(0.25))));
  private static final Scenario RUN =
      OTHER.with(List.of(new Intervention(3, new Change.Set(new Target.LearningRate(), 0.5))));

  private final FakeTraining training = new FakeTraining();
  private final AlphaModel alpha = new AlphaModel();
  private final List<Session> kept = new ArrayList<>();
  private final TrainingViewModel page =
      new TrainingViewModel(training, List.of(FIRST), alpha, Runnable::run);

  private void show(Snapshot snapshot, long now) {
    training.offer(snapshot);
    page.onPulse(now);
  }

  @Test
  void whatIsOpenIsGivenAwayWithEachChangeAndWhenItRests() {
    page.remember(kept::add);
    show(Snapshots.of(FIRST, 0), 0);
    show(Snapshots.of(FIRST, 7), 1);
    show(Snapshots.of(FIRST, 7), 2);
    show(Snapshots.of(RUN, 7), 3);
    assertEquals(
        List.of(
            new Session(FIRST, FIRST, 0), new Session(FIRST, FIRST, 7), new Session(FIRST, RUN, 7)),
        kept);
  }

  @Test
  void whilePlayingTheStepIsGivenAwayNowAndThenOnly() {
    page.remember(kept::add);
    Snapshot start = Snapshots.of(FIRST, 0);
    for (int second = 0; second <= 20; second++) {
      show(Snapshots.playing(start, second + 1), second * SECOND);
    }
    assertEquals(List.of(1L, 6L, 11L, 16L, 21L), kept.stream().map(Session::step).toList());
  }

  @Test
  void whatWasCutOffIsShownAgainPausedAtItsStep() {
    page.restore(new Session(OTHER, RUN, 40));
    assertEquals(List.of(new Command.Visit(1, RUN, 40)), training.takeCommands());
    assertEquals(OTHER, page.editor().scenario());
    assertEquals(0.25, alpha.alpha());
    assertEquals(List.of(), training.takeCommands());
    page.onPulse(0);
    assertEquals(
        Optional.of("session.restored"),
        page.files().noticeProperty().get().map(notice -> notice.message().key()));
  }

  @Test
  void whatIsToBeSaidWaitsUntilNothingElseIsBeingSaid() {
    page.files().say(Message.of("store.unwritable", "why"), true);
    page.restore(new Session(OTHER, RUN, 40));
    page.onPulse(0);
    assertTrue(page.files().noticeProperty().get().orElseThrow().isError());
    page.onPulse(1);
    assertTrue(page.files().noticeProperty().get().orElseThrow().isError());
    page.files().dismiss();
    page.onPulse(2);
    assertFalse(page.files().noticeProperty().get().orElseThrow().isError());
  }
}
