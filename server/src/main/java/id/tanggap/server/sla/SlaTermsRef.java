package id.tanggap.server.sla;

import java.util.UUID;

/** By which version of which policy, and in which version of its calendar, clocks count. */
public record SlaTermsRef(UUID policyId, int policyVersion, UUID calendarId, int calendarVersion) {}
