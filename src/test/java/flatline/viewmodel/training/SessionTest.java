package flatline.viewmodel.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.interchange.scenario.PlainPresets;
import flatline.interchange.user.Bookmark;
import flatline.interchange.user.Session;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.loop.Command;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
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
  private Optional<Bookmark> lesson = Optional.empty();
  private final Notices notices = new Notices();
  private final TrainingViewModel page =
      new TrainingViewModel(
          training, PlainPresets.of(FIRST), new TrainingContext(alpha, notices, Runnable::run));

  private void show(Snapshot snapshot, long now) {
    training.offer(snapshot);
    page.onPulse(now);
  }

  @Test
  void whatIsOpenIsGivenAwayWithEachChangeAndWhenItRests() {
    page.memory().remember(kept::add);
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
    page.memory().remember(kept::add);
    Snapshot start = Snapshots.of(FIRST, 0);
    for (int second = 0; second <= 20; second++) {
      show(Snapshots.playing(start, second + 1), second * SECOND);
    }
    assertEquals(List.of(1L, 5L, 9L, 13L, 17L, 21L), kept.stream().map(Session::step).toList());
  }

  @Test
  void anotherStepOfALessonOnWhatIsShownIsGivenAwayAtOnce() {
    page.memory().remember(kept::add);
    page.memory().follow(() -> lesson);
    show(Snapshots.of(FIRST, 7), 0);
    lesson = Optional.of(new Bookmark(new Bookmark.Shipped("a"), 2));
    page.onPulse(1);
    page.onPulse(2);
    Session session = new Session(FIRST, FIRST, 7);
    assertEquals(List.of(session, session.told(lesson)), kept);
  }

  @Test
  void aStepOfALessonIsGivenAwayTogetherWithTheRunThatItShows() {
    page.memory().remember(kept::add);
    page.memory().follow(() -> lesson);
    show(Snapshots.of(FIRST, 7), 0);
    kept.clear();
    page.editor().stand(OTHER, 5);
    lesson = Optional.of(new Bookmark(new Bookmark.Shipped("a"), 2));
    page.onPulse(1);
    show(Snapshots.heard(Snapshots.of(1, OTHER, 0), 1), 2);
    page.memory().rememberLast();
    assertEquals(List.of(), kept);
    show(Snapshots.heard(Snapshots.of(1, OTHER, 5), 2), 3);
    assertEquals(List.of(new Session(OTHER, OTHER, 5).told(lesson)), kept);
  }

  @Test
  void onTheWayBackToASessionItsLessonIsKeptWithIt() {
    lesson = Optional.of(new Bookmark(new Bookmark.Shipped("a"), 2));
    page.memory().follow(() -> lesson);
    page.memory().remember(kept::add);
    page.memory().restore(new Session(OTHER, RUN, 40).told(lesson));
    show(Snapshots.playing(Snapshots.of(1, RUN, 0), 16), 0);
    assertEquals(List.of(), kept);
    show(Snapshots.of(1, RUN, 40), 1);
    assertEquals(List.of(new Session(OTHER, RUN, 40).told(lesson)), kept);
  }

  @Test
  void whatWasCutOffIsShownAgainPausedAtItsStep() {
    page.memory().restore(new Session(OTHER, RUN, 40));
    assertEquals(List.of(new Command.Visit(1, RUN, 40)), training.takeCommands());
    assertEquals(OTHER, page.editor().scenario());
    assertEquals(0.25, alpha.alpha());
    assertEquals(List.of(), training.takeCommands());
    show(Snapshots.of(1, RUN, 40), 0);
    notices.onPulse();
    assertEquals(Message.of("session.restored"), said());
  }

  @Test
  void onTheWayBackTheSessionStaysAsItWasKept() {
    page.memory().remember(kept::add);
    page.memory().restore(new Session(OTHER, RUN, 40));
    Snapshot start = Snapshots.of(1, RUN, 0);
    for (long step : List.of(0L, 16L, 35L)) {
      show(Snapshots.playing(start, step), step * SECOND);
      page.memory().rememberLast();
    }
    assertEquals(List.of(), kept);
    assertEquals(Message.of("session.returning", "40", "87"), said());
    show(Snapshots.of(1, RUN, 40), 50 * SECOND);
    assertEquals(List.of(new Session(OTHER, RUN, 40)), kept);
  }

  @Test
  void whoAsksForSomethingElseOnTheWayBackHasThatKept() {
    page.memory().remember(kept::add);
    page.memory().restore(new Session(OTHER, RUN, 40));
    show(Snapshots.playing(Snapshots.of(1, RUN, 0), 16), 0);
    assertEquals(Message.of("session.returning", "40", "40"), said());
    page.transport().step();
    show(Snapshots.of(1, RUN, 17), SECOND);
    assertEquals(List.of(new Session(OTHER, RUN, 17)), kept);
    assertEquals(Optional.empty(), notices.saidProperty().get(), "still on the way");
  }

  @Test
  void questionsAndThePaceLeaveTheWayBackAsItIs() {
    page.memory().remember(kept::add);
    page.memory().restore(new Session(OTHER, RUN, 40));
    show(Snapshots.playing(Snapshots.of(1, RUN, 0), 16), 0);
    page.selection().select(new UnitRef(0, 0));
    page.transport().speed().faster();
    show(Snapshots.playing(Snapshots.of(1, RUN, 0), 18), SECOND);
    assertEquals(List.of(), kept);
  }

  @Test
  void aMessageOfTheWayBackThatWasTakenAwayStaysAway() {
    page.memory().restore(new Session(OTHER, RUN, 40));
    show(Snapshots.playing(Snapshots.of(1, RUN, 0), 16), 0);
    notices.dismiss();
    show(Snapshots.playing(Snapshots.of(1, RUN, 0), 18), 1);
    assertEquals(Optional.empty(), notices.saidProperty().get());
  }

  @Test
  void whatIsOpenAtTheStartAnywayIsNotOpenedAgain() {
    page.memory().restore(new Session(FIRST, FIRST, 0));
    assertEquals(List.of(), training.takeCommands());
  }

  @Test
  void atTheEndTheLastStepIsGivenAwayToo() {
    page.memory().remember(kept::add);
    Snapshot start = Snapshots.of(FIRST, 0);
    show(Snapshots.playing(start, 1), 0);
    show(Snapshots.playing(start, 2), 1);
    page.memory().rememberLast();
    page.memory().rememberLast();
    assertEquals(List.of(1L, 2L), kept.stream().map(Session::step).toList());
  }

  private Message said() {
    return notices.saidProperty().get().map(Notices.Notice::message).orElseThrow();
  }
}
