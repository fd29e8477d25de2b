/** The operator adds `-taskmanager` and the like to a cluster's name and must still fit a label's 63 characters. */
export const clusterNameMaxLength = 45;

const clusterNamePattern = /^[a-z](?:[-a-z\d]{0,43}[a-z\d])?$/;

/** Whether the operator takes the text as the name of a FlinkDeployment (DefaultValidator.DEPLOYMENT_NAME_PATTERN). */
export const isClusterName = (text: string): boolean => clusterNamePattern.test(text);
