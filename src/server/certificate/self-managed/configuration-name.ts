/** Of both webhook configurations, as the manifests have it. */
export const configurationName = "headgate";
