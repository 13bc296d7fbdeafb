package id.tanggap.server.sla.transport;

/**
 * The example that the API's description shows: a ticket filed on a Wednesday at 08:00 in Jakarta
 * is answered after half an hour, asked about at 10:00 and never answered, and pending from 11:00
 * to 14:00.
 */
final class SlaSimulationExample {
    static final String REQUEST =
            """
            {
              "calendar": {
                "timeZone": "Asia/Jakarta",
                "hours": {
                  "MON": [["07:30", "12:00"], ["13:00", "16:00"]],
                  "TUE": [["07:30", "12:00"], ["13:00", "16:00"]],
                  "WED": [["07:30", "12:00"], ["13:00", "16:00"]],
                  "THU": [["07:30", "12:00"], ["13:00", "16:00"]],
                  "FRI": [["07:30", "11:30"], ["13:00", "16:30"]]
                },
                "holidays": ["2026-03-20"]
              },
              "targets": {
                "firstResponseMinutes": 60,
                "nextResponseMinutes": 180,
                "resolutionMinutes": 480
              },
              "timeline": [
                {"at": "2026-03-18T01:00:00Z", "event": "CREATED"},
                {"at": "2026-03-18T01:30:00Z", "event": "AGENT_REPLY"},
                {"at": "2026-03-18T03:00:00Z", "event": "CUSTOMER_REPLY"},
                {"at": "2026-03-18T04:00:00Z", "event": "PENDING"},
                {"at": "2026-03-18T07:00:00Z", "event": "RESUMED"}
              ],
              "until": "2026-03-18T08:00:00Z"
            }
            """;

    static final String ANSWER =
            """
            {
              "firstResponse": {
                "dueAt": "2026-03-18T02:00:00Z",
                "elapsedMinutes": 30,
                "metAt": "2026-03-18T01:30:00Z",
                "state": "MET"
              },
              "nextResponse": {
                "dueAt": "2026-03-18T07:00:00Z",
                "elapsedMinutes": 240,
                "metAt": null,
                "state": "BREACHED"
              },
              "resolution": {
                "dueAt": "2026-03-19T03:30:00Z",
                "elapsedMinutes": 240,
                "metAt": null,
                "state": "RUNNING"
              },
              "explanation": [
                {"from": "2026-03-18T01:00:00Z", "to": "2026-03-18T01:30:00Z",
                 "clock": "FIRST_RESPONSE", "counted": true, "reason": "OPEN_HOURS"},
                {"from": "2026-03-18T03:00:00Z", "to": "2026-03-18T05:00:00Z",
                 "clock": "NEXT_RESPONSE", "counted": true, "reason": "OPEN_HOURS"},
                {"from": "2026-03-18T05:00:00Z", "to": "2026-03-18T06:00:00Z",
                 "clock": "NEXT_RESPONSE", "counted": false, "reason": "OUTSIDE_HOURS"},
                {"from": "2026-03-18T06:00:00Z", "to": "2026-03-18T08:00:00Z",
                 "clock": "NEXT_RESPONSE", "counted": true, "reason": "OPEN_HOURS"},
                {"from": "2026-03-18T01:00:00Z", "to": "2026-03-18T04:00:00Z",
                 "clock": "RESOLUTION", "counted": true, "reason": "OPEN_HOURS"},
                {"from": "2026-03-18T04:00:00Z", "to": "2026-03-18T07:00:00Z",
                 "clock": "RESOLUTION", "counted": false, "reason": "PENDING"},
                {"from": "2026-03-18T07:00:00Z", "to": "2026-03-18T08:00:00Z",
                 "clock": "RESOLUTION", "counted": true, "reason": "OPEN_HOURS"}
              ]
            }
            """;

    static final String REFUSAL =
            """
            {
              "type": "about:blank",
              "status": 422,
              "code": "INVALID",
              "fieldErrors": [
                {"field": "calendar.hours.MON[0]", "code": "END_NOT_AFTER_START",
                 "args": {"start": "22:00", "end": "06:00"}}
              ]
            }
            """;

    private SlaSimulationExample() {}
}
