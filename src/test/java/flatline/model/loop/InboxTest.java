package flatline.model.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import flatline.model.scenario.Change;
import flatline.model.scenario.Target;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class InboxTest {

  private final Inbox inbox = new Inbox();

  @Test
  void commandsComeOutInTheirOrder() throws InterruptedException {
    put(new Command.Play(), new Command.Steps(3), new Command.Steps(3), new Command.Pause());
    assertEquals(
        List.of(
            new Command.Play(), new Command.Steps(3), new Command.Steps(3), new Command.Pause()),
        takeAll());
  }

  @Test
  void ofADraggedSliderOnlyTheLastValueComesOut() throws InterruptedException {
    put(Made.alpha(0.1), Made.rate(1), Made.alpha(0.2), Made.rate(2));
    put(Made.alpha(0.3), new Command.Play());
    assertEquals(List.of(Made.rate(2), Made.alpha(0.3), new Command.Play()), takeAll());
  }

  @Test
  void ofADraggedLineOnlyTheLastPlaceComesOut() throws InterruptedException {
    put(line(1), line(2), Made.rate(1), line(3), new Command.Make(set(0, 4)));
    assertEquals(List.of(Made.rate(1), line(3), new Command.Make(set(0, 4))), takeAll());
  }

  @Test
  void deedsThatSetNoNumberAllComeOut() throws InterruptedException {
    var unit = new Change.UnitAddress(0, 0, 0);
    List<Command> all =
        List.of(
            new Command.Make(new Change.Freeze(unit)),
            new Command.Make(new Change.Unfreeze(unit)),
            new Command.Make(new Change.Freeze(unit)));
    all.forEach(inbox::put);
    assertEquals(all, takeAll());
  }

  private static Command line(double value) {
    return new Command.Make(set(0, value), set(1, value));
  }

  private static Change set(int input, double value) {
    return new Change.Set(new Target.Weight(0, 0, 0, input), value);
  }

  @Test
  void aValueIsNotOverruledAcrossACommandThatItMayConcern() throws InterruptedException {
    List<Command> all =
        List.of(
            Made.alpha(0.1),
            new Command.Steps(1),
            Made.alpha(0.2),
            new Command.GoTo(5),
            Made.alpha(0.3));
    all.forEach(inbox::put);
    assertEquals(all, takeAll());
  }

  @Test
  void ofADraggedScrubberOnlyTheLastStepComesOutBeforeAChangeIsMadeThere()
      throws InterruptedException {
    put(new Command.GoTo(1), new Command.GoTo(2), Made.alpha(0.1), new Command.GoTo(3));
    assertEquals(List.of(new Command.GoTo(2), Made.alpha(0.1), new Command.GoTo(3)), takeAll());
  }

  @Test
  void whatArrivesAfterTheBatchWaitsForTheNextOne() throws InterruptedException {
    put(Made.alpha(0.1));
    inbox.await(0);
    put(Made.alpha(0.2));
    assertEquals(Made.alpha(0.1), inbox.next());
    assertNull(inbox.next());
    assertEquals(List.of(Made.alpha(0.2)), takeAll());
  }

  @Test
  void whatWasNotCarriedOutYetIsKept() throws InterruptedException {
    put(new Command.Play(), new Command.Pause());
    inbox.await(0);
    assertEquals(new Command.Play(), inbox.next());
    put(new Command.Epoch());
    assertEquals(List.of(new Command.Pause(), new Command.Epoch()), takeAll());
  }

  @Test
  void waitingEndsWhenACommandComesOrTheTimeIsOver() throws InterruptedException {
    inbox.await(1_000);
    assertNull(inbox.next());
    Thread sender = Thread.ofVirtual().start(() -> inbox.put(new Command.Play()));
    inbox.await(Inbox.FOR_EVER);
    assertEquals(new Command.Play(), inbox.next());
    sender.join();
  }

  private void put(Command... commands) {
    List.of(commands).forEach(inbox::put);
  }

  private List<Command> takeAll() throws InterruptedException {
    List<Command> taken = new ArrayList<>();
    inbox.await(0);
    for (Command command = inbox.next(); command != null; command = inbox.next()) {
      taken.add(command);
    }
    return taken;
  }
}
