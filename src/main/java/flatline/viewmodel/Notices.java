package flatline.viewmodel;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the window has to say to the user, one thing after the other. */
public final class Notices {

  private final Queue<Notice> waiting = new ConcurrentLinkedQueue<>();
  private final ReadOnlyObjectWrapper<Optional<Notice>> said =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What waited already when what went wrong was said, and so tells of a time before it. */
  private List<Notice> older = List.of();

  private boolean progressIsKnown;
  private volatile Runnable bell = () -> {};

  /** How long something is said. */
  public enum Kind {
    /** For a while. */
    NEWS,
    /** Until there is something else to be said. */
    PROGRESS,
    /** Until it is taken note of. */
    ERROR
  }

  /**
   * What can be done about what is said.
   *
   * @param title what a press does
   * @param run does it
   */
  public record Offer(Message title, Runnable run) {}

  /**
   * What is said.
   *
   * @param offer what can be done about it, as long as it is said
   */
  public record Notice(Message message, Kind kind, Optional<Offer> offer) {

    /** About which nothing can be done. */
    public Notice(Message message, Kind kind) {
      this(message, kind, Optional.empty());
    }

    /** Something that was lost, and how it is brought back. */
    public static Notice loss(Message message, Runnable undo) {
      return new Notice(
          message, Kind.NEWS, Optional.of(new Offer(Message.of("notice.undo"), undo)));
    }

    /** Something that went well. */
    public static Notice news(Message message) {
      return new Notice(message, Kind.NEWS);
    }

    /** Something that went wrong. */
    public static Notice error(Message message) {
      return new Notice(message, Kind.ERROR);
    }

    /** Whether something went wrong. */
    public boolean isError() {
      return kind == Kind.ERROR;
    }
  }

  /** What is being said, until it is taken note of. */
  public ReadOnlyObjectProperty<Optional<Notice>> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Takes away what is being said. */
  public void dismiss() {
    progressIsKnown |= isProgress();
    said.set(Optional.empty());
  }

  /** Does what is offered with what is being said, which is over then. */
  public void accept() {
    Optional<Offer> offer = said.get().flatMap(Notice::offer);
    dismiss();
    offer.ifPresent(each -> each.run().run());
  }

  /** Takes something away that is true no longer, if it is said or waits to be. */
  public void withdraw(Notice notice) {
    waiting.remove(notice);
    if (said.get().filter(notice::equals).isPresent()) {
      dismiss();
    }
  }

  /** Takes away what went wrong with something, if it is said or waits to be: it was done now. */
  public void overtake(NoticeTopic topic) {
    waiting.removeIf(each -> each.isError() && topic.isOf(each.message()));
    if (said.get().filter(Notice::isError).map(Notice::message).filter(topic::isOf).isPresent()) {
      dismiss();
    }
  }

  /**
   * Says something at once, instead of what is being said; what went wrong gives way to the next
   * that went wrong, and to the news that the same was done after all, until it is taken note of.
   */
  public void say(Notice notice) {
    waiting.removeIf(each -> each.isError() && overtakes(notice, each));
    boolean keeps =
        said.get().filter(Notice::isError).filter(now -> !overtakes(notice, now)).isPresent();
    if (!notice.isError() && keeps) {
      waiting.add(notice);
    } else {
      older = List.copyOf(waiting);
      said.set(Optional.of(notice));
    }
  }

  private static boolean overtakes(Notice next, Notice now) {
    return !next.isError() && NoticeTopic.overtakes(next.message(), now.message());
  }

  /**
   * Has something said as soon as nothing else is being said, what went wrong also in place of good
   * news; may be called on any thread.
   */
  public void add(Notice notice) {
    waiting.add(notice);
    bell.run();
  }

  /** Has somebody called, on any thread, when there is something that waits to be said. */
  public void ring(Runnable newBell) {
    bell = newBell;
  }

  /**
   * Says how far something has come, unless something else is being said or nobody wants to know.
   */
  public void progress(Message message) {
    if (isProgress() || (said.get().isEmpty() && !progressIsKnown)) {
      say(new Notice(message, Kind.PROGRESS));
    }
  }

  private boolean isProgress() {
    return said.get().map(Notice::kind).equals(Optional.of(Kind.PROGRESS));
  }

  /** Goes on to what waits to be said, if it may be. */
  public void onPulse() {
    if (Optional.ofNullable(waiting.peek()).filter(this::maySay).isPresent()) {
      said.set(Optional.ofNullable(waiting.poll()));
    }
  }

  private boolean maySay(Notice next) {
    return isProgress()
        || said.get()
            .map(now ->
                now.isError() ? overtakes(next, now) && !older.contains(next) : next.isError())
            .orElse(true);
  }
}
