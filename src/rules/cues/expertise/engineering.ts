/** Terms of electronics, mechanical, civil, process, aviation and energy engineering, as a practitioner uses them. */
export default `
  firmware, microcontroller, arduino, esp32, pcb, decoupling capacitor, resistor, pull up resistor, oscilloscope, ground loop, torque,
  torque wrench, tensile, fatigue crack, yield strength, load path, buckling, weld, %weld, vibration, tolerance stack, cad, solidworks,
  fea, cnc, feeds and speeds, g code, lathe, milling, hydraulics, pneumatics, plc, scada, pid, calibration, calibrate, heat exchanger,
  cavitation, npsh, relief valve, lockout, lockout tagout, hazop, root cause analysis, fmea, six sigma, spc, soil test, bearing capacity,
  concrete mix, rebar, formwork, drainage, culvert, surveying, total station, aerodynamics, airspeed, checklists, weather minima,
  overhead line, grid, inverter, solar panel, kwh, heat pump, cop, flow temperature
`
