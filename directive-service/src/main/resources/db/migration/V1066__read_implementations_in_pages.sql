-- Where each recipient of a directive stands is looked up for one page of recipients at a time.
create index implementation_task_of_body on implementation_task (directive_id, lead_id, task_id);
create index implementation_report_of_author on implementation_report (directive_id, author_id, report_id);
