export async function drawCharts(): Promise<void> {}
