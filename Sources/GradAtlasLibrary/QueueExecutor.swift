import Dispatch

/// Runs an actor's jobs one after the other on a dispatch queue. (Dispatch's own serial executor is not there on Linux.)
final class QueueExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "GradAtlas")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
