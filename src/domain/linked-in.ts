/** The link with which somebody adds a shared badge to a LinkedIn profile. It does nothing until that person follows it. */
export function linkedInUrl(badge: { name: string; awardedAt: string; validUntil: string; publicUrl: string }): string {
  const month = (time: string) => String(Number(time.slice(5, 7)));
  const query = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name: badge.name,
    organizationName: 'AI-geletterd',
    issueYear: badge.awardedAt.slice(0, 4),
    issueMonth: month(badge.awardedAt),
    expirationYear: badge.validUntil.slice(0, 4),
    expirationMonth: month(badge.validUntil),
    certUrl: badge.publicUrl,
  });
  return `https://www.linkedin.com/profile/add?${query}`;
}
