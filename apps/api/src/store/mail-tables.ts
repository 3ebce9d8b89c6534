/** The tables of migration 005. */
export type MailTables = {
  /** Mail that waits, was sent or was given up. Words are kept only while it waits. */
  outbox: {
    id: string;
    /** What it is about and for whom: nobody gets two mails for one occasion. */
    occasion: string;
    /** The address is looked up when it is sent, so that an erased person gets nothing. */
    account: string;
    subject: string;
    text: string;
    html: string | null;
    /** Further headers as JSON. */
    headers: string;
    due_at: string;
    tries: number;
    /** Null once it is sent or given up. */
    next_try_at: string | null;
    sent_at: string | null;
    failed_at: string | null;
    failure: string | null;
  };
  follows: {
    id: string;
    account: string;
    kind: 'project' | 'group' | 'all';
    /** A project's slug or a group's id; `all` for all. */
    target: string;
    rhythm: 'at-once' | 'weekly';
    /** Stands in the mails; all it can do is stop this one. */
    token: string;
    created_at: string;
    /** When that rhythm was chosen. */
    rhythm_since: string;
  };
  /** The last time somebody asked for an update of a project. */
  update_requests: {
    project: string;
    account: string;
    asked_at: string;
  };
  /** How far a job has come in the log. */
  job_marks: {
    job: string;
    position: number;
    at: string;
  };
};
